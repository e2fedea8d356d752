package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.OpenBlanks;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/** The indicators that still have blanks of the library in them, each with its fields and a way to fill them in. */
final class RemainingBlanks extends Div {

    /** @param edit gets the indicator and the first of its fields */
    RemainingBlanks(AgreementPackage content, BiConsumer<Indicator, String> edit) {
        addClassName("k-stack");
        OpenBlanks.of(content)
                .forEach((number, fields) ->
                        content.indicator(number).ifPresent(indicator -> add(message(indicator, fields, edit))));
        setVisible(getComponentCount() > 0);
    }

    /** The fields by the names they have on the form. */
    static String names(List<String> fields) {
        return fields.stream().map(field -> say("language.field." + field)).collect(Collectors.joining(" · "));
    }

    private static Message message(Indicator indicator, List<String> fields, BiConsumer<Indicator, String> edit) {
        Message message =
                new Message(Tone.ERROR, say("agreement.blanks.of", indicator.number(), fields.size(), names(fields)));
        Button fill = new Button(say("agreement.blanks.fill"), event -> edit.accept(indicator, fields.get(0)));
        fill.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fill.setAriaLabel(say("agreement.blanks.fill.of", indicator.number()));
        message.add(fill);
        return message;
    }
}
