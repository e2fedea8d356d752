package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.RoundTerms;
import org.khamrabrong.cycle.TermsProblem.Field;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.ThaiDateField;

/** A round: how many months it reports, and the days on which it opens and is due. */
final class RoundLine extends FieldLine {

    private final transient FiscalYear year;
    private final Select<Integer> months = new Select<>();
    private final ThaiDateField opens = new ThaiDateField(say("cycle.terms.round.opens"));
    private final ThaiDateField due = new ThaiDateField(say("cycle.terms.round.due"));

    /** @param given null for a new one */
    RoundLine(FiscalYear year, @Nullable CycleRound given) {
        this.year = year;
        months.setLabel(say("cycle.terms.round.months"));
        months.setItems(IntStream.rangeClosed(1, 12).boxed().toList());
        months.setItemLabelGenerator(number -> say("cycle.terms.months", number));
        months.setManualValidation(true);
        part(Field.ROUND_MONTHS, months, "k-short");
        part(Field.ROUND_OPENS, opens);
        part(Field.ROUND_DUE, due);
        if (given != null) {
            months.setValue(given.months());
            opens.show(given.opensOn());
            due.show(given.dueOn());
        }
    }

    @Override
    boolean check() {
        boolean chosen = months.getValue() != null;
        months.setErrorMessage(chosen ? null : say("cycle.terms.round.choose"));
        months.setInvalid(!chosen);
        return chosen & opens.check() & due.check();
    }

    RoundTerms round() {
        return RoundTerms.of(
                year,
                new CycleRound(
                        1,
                        months.getValue(),
                        opens.day().orElseThrow(),
                        due.day().orElseThrow()));
    }
}
