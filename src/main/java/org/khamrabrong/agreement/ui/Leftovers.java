package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;

/** What was typed before and never saved, with the choice to go on with it or to throw it away. */
final class Leftovers extends Div {

    Leftovers(TypedText kept, Consumer<String> goOn, Runnable discarded) {
        addClassName("k-stack");
        List<String> forms = kept.forms().stream()
                .filter(form -> !form.equals(DraftText.ANSWERS))
                .sorted()
                .toList();
        setVisible(!forms.isEmpty());
        for (String form : forms) {
            Button open = new Button(say("agreement.leftover.open"), event -> goOn.accept(form));
            open.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Button discard = DiscardButton.button(kept, form, discarded);
            discard.addThemeVariants(ButtonVariant.LUMO_SMALL);
            discard.addClassName("k-apart");
            Message message = new Message(Tone.INFO, sentence(form));
            Div choices = new Div(open, discard);
            choices.addClassName("k-row");
            message.add(choices);
            add(message);
        }
    }

    private static String sentence(String form) {
        if (DraftText.PLAN.equals(form)) {
            return say("agreement.leftover.plan");
        }
        return DraftText.NEW.equals(form)
                ? say("agreement.leftover.new")
                : say("agreement.leftover.indicator", DraftText.number(form));
    }
}
