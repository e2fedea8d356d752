package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.UI;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.signing.Behalf;
import org.khamrabrong.signing.RefusedRow;

/** Who did not sign, when and why. */
class RefusalMessage extends Message {

    RefusalMessage(RefusedRow refused) {
        super(Tone.ERROR, words(refused));
    }

    private static String words(RefusedRow refused) {
        String words = translated(
                "signing.refusedBy",
                translated("signing.side." + refused.side()),
                refused.name(),
                refused.position(),
                Words.formats().dateTime(refused.at()),
                refused.reason());
        Behalf behalf = refused.behalf();
        return behalf == null
                ? words
                : words + "\n" + translated("signing.onBehalf.words", behalf.name(), behalf.authority());
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
