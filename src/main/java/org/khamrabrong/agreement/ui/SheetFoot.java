package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;

/** The foot of a sheet that is written in: what was typed is kept by itself, thrown away or saved by a button. */
final class SheetFoot {

    private final Span saved = new Span();
    private final Button discard;
    private final Button button = new Button(say("agreement.form.save"));

    SheetFoot(SideSheet sheet, TypedText kept, String form, Runnable save) {
        saved.addClassName("k-footer-saved");
        saved.getElement().setAttribute("role", "status");
        discard = DiscardButton.button(kept, form, sheet::close);
        discard.setVisible(kept.of(form).isPresent());
        Div apart = new Div(discard);
        apart.addClassName("k-footer-danger");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).listenOn(sheet);
        button.setTooltipText(say("agreement.form.save.key"));
        button.addClickListener(event -> {
            try {
                save.run();
            } finally {
                button.setEnabled(true);
            }
        });
        sheet.getFooter().add(apart, saved, button);
    }

    /** Nothing is left to do but to save. */
    void lead() {
        button.focus();
    }

    void keptAt(Instant at) {
        saved.setText(say("kit.savedAt", Words.formats().time(at)));
        discard.setVisible(true);
    }
}
