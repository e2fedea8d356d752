package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.TermsProblem.Field;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.scoring.Dimension;

/** A dimension: its name, its weight, its perspectives. */
final class DimensionLine extends FieldLine {

    private final String code;
    private final TextField name = new TextField(say("cycle.terms.dimension.name"));
    private final ThaiDecimalField weight;
    private final TextField perspectives = new TextField(say("cycle.terms.dimension.perspective"));

    /** @param given null for a new one */
    DimensionLine(String code, @Nullable Dimension given) {
        this.code = given == null ? code : given.code();
        weight = new ThaiDecimalField(say("cycle.terms.dimension.weight"))
                .needed()
                .above(BigDecimal.ZERO, BigDecimal.valueOf(100));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        perspectives.setManualValidation(true);
        perspectives.setPlaceholder(say("cycle.terms.dimension.perspective.help"));
        part(Field.DIMENSION_NAME, name, "k-grow");
        part(Field.DIMENSION_WEIGHT, Typing.follow(weight), "k-short");
        part(Field.PERSPECTIVES, perspectives, "k-grow");
        if (given != null) {
            name.setValue(given.title());
            weight.show(given.weight());
            perspectives.setValue(String.join(", ", given.perspectives()));
        }
    }

    ThaiDecimalField weight() {
        return weight;
    }

    BigDecimal weighing() {
        return weight.decimal().orElse(BigDecimal.ZERO);
    }

    @Override
    boolean check() {
        return weight.check();
    }

    Dimension dimension() {
        return new Dimension(code, name.getValue().strip(), weighing(), perspectives());
    }

    private List<String> perspectives() {
        return Arrays.stream(perspectives.getValue().split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
    }
}
