package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Blanks;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.MeasureWords;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.OptionValues;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.StepWords;

/** The parts of an indicator's sheet: its terms, its scale as a picture, its words and its month plan. */
public final class IndicatorReading {

    private final Formats formats = Words.formats();
    private final Indicator indicator;
    private final Details details;
    private final Blanks blanks;

    public IndicatorReading(Indicator indicator, Blanks blanks) {
        this.indicator = indicator;
        this.details = indicator.words();
        this.blanks = blanks;
    }

    /** Adds what was agreed about its number; a weight of zero and a scale without levels are blanks where these are marked. */
    public Particulars terms(Particulars fields) {
        fields.field("perspective", details.perspective())
                .field("objective", details.objective())
                .field("unit", indicator.unit())
                .field("weight", weight())
                .field("target", formats.number(indicator.target()))
                .field("scale", scale(indicator.effectiveScale()))
                .field("measure", MeasureWords.of(indicator.measure(), Words::say, formats))
                .field("past", past());
        if (indicator.sheet() != null) {
            fields.field("sheetWeight", formats.number(indicator.sheet().weight()));
            fields.field("sheetScale", points(indicator.sheet().points()));
        }
        return fields;
    }

    /** Empty where there is no scale to be drawn. */
    public Optional<ScorePicture> picture() {
        Scale scale = indicator.effectiveScale();
        return scale != null && scale.isUsable()
                ? Optional.of(new ScorePicture(indicator, null, null))
                : Optional.empty();
    }

    public Particulars words() {
        return new Particulars(blanks)
                .field("explanation", details.explanation())
                .field("formulaNumerator", details.formulaNumerator())
                .field("formulaDenominator", details.formulaDenominator())
                .field("steps", steps())
                .field("conditions", details.conditions())
                .field("dataSource", details.dataSource())
                .field("governor", details.governor())
                .field("collector", details.collector())
                .field("reporting", details.reporting())
                .field("remarks", details.remarks());
    }

    public boolean isPlanned() {
        return !details.monthPlan().isEmpty();
    }

    public MonthPlan monthPlan() {
        return new MonthPlan(details.monthPlan(), blanks);
    }

    private String weight() {
        return blanks.mark() != null && indicator.weight().signum() == 0
                ? blanks.mark()
                : formats.number(indicator.weight());
    }

    /** The words of the steps; of a milestone each with its item. */
    private String steps() {
        return OptionValues.of(indicator.measure())
                .milestones()
                .map(steps -> StepWords.items(indicator, steps).values())
                .filter(items -> items.size() == details.steps().size())
                .map(items -> String.join("\n", items))
                .orElseGet(() -> String.join("\n", details.steps()));
    }

    private @Nullable String scale(@Nullable Scale scale) {
        if (scale == null || scale.points().isEmpty()) {
            return blanks.mark();
        }
        return points(scale.ascending()) + "\n"
                + say(
                        "scorecard.indicator.between",
                        say("language.value." + scale.between().word())) + "\n"
                + say(
                        "scorecard.indicator.below",
                        say("language.value." + scale.below().word()));
    }

    private String points(List<Point> points) {
        return points.stream()
                .map(point -> say("scorecard.indicator.level", number(point.score()), number(point.value())))
                .collect(Collectors.joining(" · "));
    }

    private String past() {
        return indicator.past().stream()
                .map(past -> say("scorecard.indicator.year", formats.buddhistYear(past.year()), number(past.value())))
                .collect(Collectors.joining(" · "));
    }

    private String number(BigDecimal number) {
        return formats.number(number);
    }
}
