package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.TypedText;

/** Throws away what was typed into a form of the draft, once it was asked for again; there is no way back. */
final class DiscardButton {

    private DiscardButton() {}

    /** @param discarded runs when it is gone */
    static Button button(TypedText kept, String form, Runnable discarded) {
        Button button = new Button(
                say("agreement.form.discard"),
                event ->
                        Confirm.danger(say("agreement.discard.title"), sentence(form), say("agreement.discard"), () -> {
                            kept.forget(form);
                            discarded.run();
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private static String sentence(String form) {
        if (DraftText.PLAN.equals(form)) {
            return say("agreement.discard.plan");
        }
        return DraftText.NEW.equals(form)
                ? say("agreement.discard.new")
                : say("agreement.discard.indicator", DraftText.number(form));
    }
}
