package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.khamrabrong.scoring.AchievedMeasure;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.ChangeMeasure;
import org.khamrabrong.scoring.DifferenceMeasure;
import org.khamrabrong.scoring.MeanMeasure;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.RatioMeasure;
import org.khamrabrong.scoring.RubricMeasure;
import org.khamrabrong.scoring.SurveyMeasure;
import org.khamrabrong.scoring.ValueMeasure;
import org.khamrabrong.scoring.WorkingDaysMeasure;
import org.khamrabrong.scoring.ZeroDenominator;

/** How an indicator is measured, from its row and the sheets of steps. */
final class MeasureRow {

    private final PartRows.Row row;
    private final Remarks remarks;

    MeasureRow(PartRows.Row row, Remarks remarks) {
        this.row = row;
        this.remarks = remarks;
    }

    Measure measure(Belongings belongings, int index) {
        String type = row.option("measure");
        if (type == null) {
            if (!row.has("measure")) {
                remarks.warn(row.place("measure"), "measureNeeded");
            }
            return new ValueMeasure();
        }
        switch (type) {
            case "ratio":
                return ratio();
            case "mean":
                return new MeanMeasure();
            case "survey":
                return survey();
            case "change":
                return new ChangeMeasure();
            case "difference":
                return new DifferenceMeasure();
            case "workingDays":
                return new WorkingDaysMeasure("true".equals(row.option("countFirstDay")));
            case "milestone":
                return new MilestoneMeasure(belongings.milestones(index));
            case "cases":
                return new CasesMeasure(belongings.cases(index));
            case "achieved":
                return new AchievedMeasure(row.number("atLeast", null));
            case "rubric":
                return new RubricMeasure();
            default:
                return new ValueMeasure();
        }
    }

    private Measure ratio() {
        String zero = row.option("zeroDenominator");
        return new RatioMeasure(
                row.number("factor", null),
                Stream.of(ZeroDenominator.values())
                        .filter(rule -> rule.word().equals(zero))
                        .findFirst()
                        .orElse(null));
    }

    private Measure survey() {
        BigDecimal full = row.number("fullScore", null);
        if (full != null && full.signum() <= 0) {
            remarks.error(row.place("fullScore"), "notPositive", full.toPlainString());
            full = null;
        }
        return new SurveyMeasure(full);
    }
}
