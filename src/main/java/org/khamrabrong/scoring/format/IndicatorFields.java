package org.khamrabrong.scoring.format;

import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Between;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
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
        return new Indicator(
                indicator.requiredId("number"),
                indicator.text("name"),
                indicator.text("dimension"),
                indicator.requiredNumber("weight"),
                indicator.text("unit"),
                measure(indicator),
                indicator.object("scale").map(IndicatorFields::scale).orElse(null),
                indicator.number("target"),
                indicator.objects("past", Bounds.MOST_PAST_RESULTS, IndicatorFields::past),
                indicator.object("sheet").map(IndicatorFields::sheet).orElse(null),
                indicator.object("details").map(IndicatorFields::details).orElse(null));
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
                scale.optionOrFirst("between", Between.values(), Between::word),
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
        return new Details(
                details.text("perspective"),
                details.text("objective"),
                details.text("explanation"),
                details.text("formulaNumerator"),
                details.text("formulaDenominator"),
                details.texts("steps", Bounds.MOST_TEXTS),
                details.text("conditions"),
                details.text("dataSource"),
                details.text("governor"),
                details.text("collector"),
                details.text("reporting"),
                details.text("remarks"),
                details.objects("monthPlan", Bounds.MOST_STEPS, PlannedStepFields::read));
    }
}
