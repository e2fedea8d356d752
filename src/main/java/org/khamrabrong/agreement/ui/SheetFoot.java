package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.SideSheet;

/** The foot of a sheet that is written in: what was typed is kept by itself, thrown away or saved by a button. */
final class SheetFoot {

    private final Span saved = new Span();
    private final Button discard = new Button(say("agreement.form.discard"));

    SheetFoot(SideSheet sheet, TypedText kept, String form, Runnable save) {
        saved.addClassName("k-footer-saved");
        saved.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.setVisible(kept.of(form).isPresent());
        discard.addClickListener(event -> {
            kept.forget(form);
            sheet.close();
        });
        Button button = new Button(say("agreement.form.save"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                save.run();
            } finally {
                button.setEnabled(true);
            }
        });
        sheet.getFooter().add(discard, saved, button);
    }

    void keptAt(Instant at) {
        saved.setText(say("kit.savedAt", Formats.current().time(at)));
        discard.setVisible(true);
    }
}
