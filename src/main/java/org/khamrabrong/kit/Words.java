package org.khamrabrong.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.khamrabrong.scoring.Wording;

/** Words of the bundles in the language of the one who looks, for those who are no component themselves. */
public final class Words {

    /** The scoring's lines and findings: figures and reasons among their arguments are said by their names. */
    public static final Wording SCORING = (key, arguments) -> say(key, arguments.toArray());

    private Words() {}

    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** Of two names of the same thing, the one to show. */
    public static String inLanguage(String thai, String english) {
        UI ui = UI.getCurrent();
        boolean speaksEnglish =
                ui != null && Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
        return speaksEnglish && english != null && !english.isBlank() ? english : thai;
    }
}
