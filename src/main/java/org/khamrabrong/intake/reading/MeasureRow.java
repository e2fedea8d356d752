package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureSource;
import org.khamrabrong.scoring.MeasureType;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.ValueMeasure;

/**
 * How an indicator is measured, from its row and the sheets of steps.
 *
 * @param index of the indicator among those that the sheets of steps belong to
 */
record MeasureRow(PartRows.Row row, Remarks remarks, Belongings belongings, int index) implements MeasureSource {

    Measure measure() {
        String type = row.option("measure");
        if (type == null && !row.has("measure")) {
            remarks.warn(row.place("measure"), "measureNeeded");
        }
        return MeasureType.of(type).map(known -> known.read(this)).orElseGet(ValueMeasure::new);
    }

    @Override
    public BigDecimal numberOr(String name, BigDecimal usual) {
        BigDecimal number = row.number(name, null);
        return number == null ? usual : number;
    }

    @Override
    public BigDecimal positiveOr(String name, BigDecimal usual) {
        BigDecimal number = numberOr(name, usual);
        if (number.signum() <= 0) {
            remarks.error(row.place(name), "notPositive", number.toPlainString());
            return usual;
        }
        return number;
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        String given = row.option(name);
        return Stream.of(options)
                .filter(option -> word.apply(option).equals(given))
                .findFirst()
                .orElse(options[0]);
    }

    @Override
    public boolean flag(String name) {
        return Boolean.parseBoolean(row.option(name));
    }

    @Override
    public List<MilestoneStep> milestones() {
        return belongings.milestones(index);
    }

    @Override
    public List<CaseStep> cases() {
        return belongings.cases(index);
    }
}
