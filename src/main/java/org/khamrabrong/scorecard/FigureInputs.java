package org.khamrabrong.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Years;
import org.khamrabrong.scorecard.RowEditor.Column;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.FigureForm;
import org.khamrabrong.scoring.FigureVisitor;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.StepWords;

/** Chooses for a figure that a measure asks for the way to type it. */
record FigureInputs(Indicator indicator, String name, String label) implements FigureVisitor<FigureInput> {

    static FigureInput of(Indicator indicator, Figure figure) {
        return figure.form().accept(new FigureInputs(indicator, figure.name(), Words.say("figure." + figure.name())));
    }

    @Override
    public FigureInput number() {
        return new NumberInput(label, helper());
    }

    @Override
    public FigureInput level() {
        Map<String, String> levels = StepWords.levels(indicator);
        return levels.isEmpty() ? new NumberInput(label, null) : new LevelInput(label, levels);
    }

    @Override
    public FigureInput numbers() {
        return new NumbersInput(label);
    }

    /** A field for each level; of more levels than anybody could fill in, those that were answered are named. */
    @Override
    public FigureInput counts(FigureForm.Counts counts) {
        return counts.excess().isPresent()
                ? new CountRowsInput(label)
                : new CountsInput(label, levels(counts.fullScore()));
    }

    @Override
    public FigureInput periods() {
        return new RowsInput(label, List.of(day("from"), day("to")));
    }

    @Override
    public FigureInput items(List<MilestoneStep> steps) {
        return new StepsInput(label, StepWords.items(indicator, steps));
    }

    @Override
    public FigureInput deductions() {
        return new RowsInput(label, List.of(number("amount"), text("reason")));
    }

    @Override
    public FigureInput cases(List<CaseStep> steps) {
        return new CasesInput(label, steps);
    }

    /** What the formula calls the figure, or its unit. */
    private @Nullable String helper() {
        return switch (name) {
            case "numerator" -> indicator.words().formulaNumerator();
            case "denominator" -> indicator.words().formulaDenominator();
            default -> indicator.unit();
        };
    }

    private static List<String> levels(BigDecimal fullScore) {
        List<String> levels = new ArrayList<>();
        for (BigDecimal level = fullScore; level.signum() > 0; level = level.subtract(BigDecimal.ONE)) {
            levels.add(level.toPlainString());
        }
        return levels;
    }

    private static Column number(String name) {
        return new Column(null, name, Words.say("figure." + name), FigureInput::number, raw -> raw);
    }

    private static Column text(String name) {
        return new Column(null, name, Words.say("figure." + name), String::strip, raw -> raw);
    }

    private static Column day(String name) {
        return new Column(null, name, Words.say("figure." + name), FigureInputs::readDay, FigureInputs::writeDay);
    }

    private static String readDay(String typed) {
        return ThaiDateField.read(typed).map(Object::toString).orElse(typed.strip());
    }

    private static String writeDay(String raw) {
        String[] parts = ThaiDigits.toArabic(raw).split("-");
        return parts.length == 3 && parts[0].matches("\\d{4}")
                ? parts[2] + "/" + parts[1] + "/" + Years.buddhist(Integer.parseInt(parts[0]))
                : raw;
    }
}
