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
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Figure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.RubricMeasure;
import org.khamrabrong.scoring.StepWords;
import org.khamrabrong.scoring.SurveyMeasure;

/** Chooses for every figure that a measure asks for the way to type it. */
final class FigureInputs {

    private FigureInputs() {}

    static FigureInput of(Indicator indicator, Figure figure) {
        String label = Words.say("figure." + figure.name());
        return switch (figure.kind()) {
            case NUMBER -> number(indicator, figure, label);
            case NUMBERS -> new NumbersInput(label);
            case COUNTS -> counts(label, (SurveyMeasure) indicator.measure());
            case ITEMS -> new StepsInput(label, StepWords.items(indicator, (MilestoneMeasure) indicator.measure()));
            case PERIODS -> new RowsInput(label, List.of(day("from"), day("to")));
            case DEDUCTIONS -> new RowsInput(label, List.of(number("amount"), text("reason")));
            case CASES -> new CasesInput(label, (CasesMeasure) indicator.measure());
        };
    }

    private static FigureInput number(Indicator indicator, Figure figure, String label) {
        if (indicator.measure() instanceof RubricMeasure) {
            Map<String, String> levels = StepWords.levels(indicator);
            return levels.isEmpty() ? new NumberInput(label, null) : new LevelInput(label, levels);
        }
        return new NumberInput(label, helper(indicator, figure.name()));
    }

    /** What the formula calls the figure, or its unit. */
    private static @Nullable String helper(Indicator indicator, String figure) {
        return switch (figure) {
            case "numerator" -> indicator.words().formulaNumerator();
            case "denominator" -> indicator.words().formulaDenominator();
            default -> indicator.unit();
        };
    }

    /** A field for each level; of more levels than anybody could fill in, those that were answered are named. */
    private static FigureInput counts(String label, SurveyMeasure survey) {
        return survey.hasTooManyLevels() ? new CountRowsInput(label) : new CountsInput(label, levels(survey));
    }

    private static List<String> levels(SurveyMeasure survey) {
        List<String> levels = new ArrayList<>();
        for (BigDecimal level = survey.fullScore(); level.signum() > 0; level = level.subtract(BigDecimal.ONE)) {
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
