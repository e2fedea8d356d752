package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.TermsProblem.Field;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.scoring.Band;

/** A band: the score from which it begins, and its name. */
final class BandLine extends FieldLine {

    private final ThaiDecimalField from;
    private final TextField name = new TextField(say("cycle.terms.band.name"));

    /** @param given null for a new one */
    BandLine(@Nullable Band given) {
        from = new ThaiDecimalField(say("cycle.terms.band.from"))
                .needed()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        part(Field.BAND_FROM, from, "k-short");
        part(Field.BAND_NAME, name, "k-grow");
        if (given != null) {
            from.show(given.from());
            name.setValue(given.name());
        }
    }

    @Override
    boolean check() {
        return from.check();
    }

    Band band() {
        return new Band(from.decimal().orElseThrow(), name.getValue().strip());
    }
}
