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
import org.khamrabrong.scoring.PackageFormat;

/** A measure, read from the fields of its object. */
record MeasureFields(Fields fields) implements MeasureSource {

    static Measure read(Fields fields) {
        String word = fields.requiredText("type");
        if (word == null) {
            return null;
        }
        Optional<MeasureType> type = MeasureType.of(word);
        if (type.isEmpty()) {
            String known = String.join(", ", PackageFormat.measureTypes());
            fields.problem("type", "problem.unknownMeasure", Fields.shown(word), known);
            return null;
        }
        return type.get().read(new MeasureFields(fields));
    }

    @Override
    public BigDecimal number(String name) {
        return fields.number(name);
    }

    @Override
    public BigDecimal positive(String name) {
        BigDecimal number = number(name);
        if (number == null || number.signum() > 0) {
            return number;
        }
        fields.problem(name, "problem.notPositive");
        return null;
    }

    @Override
    public <O> O option(String name, O[] options, Function<O, String> word) {
        return fields.option(name, options, word);
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
                step.number("perLateDay"),
                step.number("perDefect"));
    }
}
