package org.khamrabrong.scorecard.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;

/** Where summary and detail sheet say different things: says so, and offers either value for both. */
final class SheetChoice extends Div {

    private final transient BooleanSupplier differs;

    SheetChoice(String sentenceKey, BooleanSupplier differs, Runnable useSummary, Runnable useSheet) {
        this.differs = differs;
        addClassNames("k-stack", "k-wide");
        Div choices =
                new Div(choice("scorecard.form.useSummary", useSummary), choice("scorecard.form.useSheet", useSheet));
        choices.addClassName("k-row");
        add(new Message(Tone.ERROR, say(sentenceKey)), choices);
        setVisible(false);
    }

    void refresh() {
        setVisible(differs.getAsBoolean());
    }

    private static Button choice(String key, Runnable choose) {
        Button button = new Button(say(key), event -> choose.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
