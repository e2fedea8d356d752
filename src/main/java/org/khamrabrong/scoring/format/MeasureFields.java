package org.khamrabrong.scoring.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureSource;
import org.khamrabrong.scoring.MeasureType;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.ValueMeasure;

/** A measure, read from the fields of its object. */
record MeasureFields(Fields fields) implements MeasureSource {

    /** A plain value where it is none: the document is refused then. */
    static Measure read(Fields fields) {
        String word = fields.requiredText("type");
        Optional<MeasureType> type = MeasureType.of(word);
        if (type.isEmpty() && !word.isEmpty()) {
            String known = String.join(", ", MeasureType.words());
            fields.problem("type", "problem.unknownMeasure", Fields.shown(word), known);
        }
        return type.<Measure>map(known -> known.read(new MeasureFields(fields))).orElseGet(ValueMeasure::new);
    }

    @Override
    public BigDecimal numberOr(String name, BigDecimal usual) {
        return fields.numberOr(name, usual);
    }

    @Override
    public BigDecimal positiveOr(String name, BigDecimal usual) {
        BigDecimal number = numberOr(name, usual);
        if (number.signum() <= 0) {
            fields.problem(name, "problem.notPositive");
            return usual;
        }
        return number;
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        return fields.optionOrFirst(name, options, word);
    }

    @Override
    public boolean flag(String name) {
        return fields.flag(name);
    }

    @Override
    public List<MilestoneStep> milestones() {
        return fields.requiredObjects("steps", Bounds.MOST_STEPS, MeasureFields::milestone);
    }

    @Override
    public List<CaseStep> cases() {
        return fields.requiredObjects("steps", Bounds.MOST_STEPS, MeasureFields::oneCase);
    }

    private static MilestoneStep milestone(Fields step) {
        return new MilestoneStep(
                step.requiredNumber("step"), step.requiredTexts("items", Bounds.MOST_ITEMS), step.number("deduction"));
    }

    private static CaseStep oneCase(Fields step) {
        return new CaseStep(
                step.requiredId("id"),
                step.requiredNumber("weight"),
                step.numberOr("perLateDay", BigDecimal.ZERO),
                step.numberOr("perDefect", BigDecimal.ZERO));
    }
}
