package org.khamrabrong.scoring.format;

import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.scoring.ValueMeasure;

/** An indicator, read. */
final class IndicatorFields {

    private IndicatorFields() {}

    static Indicator read(Fields indicator) {
        return Indicator.of(indicator.requiredId("number"))
                .name(indicator.text("name"))
                .dimension(indicator.text("dimension"))
                .weight(indicator.requiredNumber("weight"))
                .unit(indicator.text("unit"))
                .measure(measure(indicator))
                .scale(indicator.object("scale").map(IndicatorFields::scale).orElse(null))
                .target(indicator.number("target"))
                .past(indicator.objects("past", Bounds.MOST_PAST_RESULTS, IndicatorFields::past))
                .sheet(indicator.object("sheet").map(IndicatorFields::sheet).orElse(null))
                .details(indicator
                        .object("details")
                        .map(IndicatorFields::details)
                        .orElse(null))
                .build();
    }

    private static Measure measure(Fields indicator) {
        if (!indicator.has("measure")) {
            indicator.problem("measure", "problem.missing");
        }
        return indicator.object("measure").map(MeasureFields::read).orElseGet(ValueMeasure::new);
    }

    private static Scale scale(Fields scale) {
        return new Scale(
                scale.requiredObjects("points", Bounds.MOST_POINTS, IndicatorFields::point),
                scale.optionOrFirst("between", Interpolation.values(), Interpolation::word),
                scale.optionOrFirst("below", Below.values(), Below::word));
    }

    private static Point point(Fields point) {
        return new Point(point.requiredNumber("score"), point.requiredNumber("value"));
    }

    private static PastResult past(Fields past) {
        Integer year = past.has("year") ? past.wholeNumber("year") : null;
        if (!past.has("year")) {
            past.problem("year", "problem.missing");
        }
        return new PastResult(year == null ? 0 : year, past.requiredNumber("value"));
    }

    private static Sheet sheet(Fields sheet) {
        return new Sheet(sheet.number("weight"), sheet.objects("points", Bounds.MOST_POINTS, IndicatorFields::point));
    }

    private static Details details(Fields details) {
        return Details.said()
                .perspective(details.text("perspective"))
                .objective(details.text("objective"))
                .explanation(details.text("explanation"))
                .formulaNumerator(details.text("formulaNumerator"))
                .formulaDenominator(details.text("formulaDenominator"))
                .steps(details.texts("steps", Bounds.MOST_TEXTS))
                .conditions(details.text("conditions"))
                .dataSource(details.text("dataSource"))
                .governor(details.text("governor"))
                .collector(details.text("collector"))
                .reporting(details.text("reporting"))
                .remarks(details.text("remarks"))
                .monthPlan(details.objects("monthPlan", Bounds.MOST_STEPS, PlannedStepFields::read))
                .build();
    }
}
