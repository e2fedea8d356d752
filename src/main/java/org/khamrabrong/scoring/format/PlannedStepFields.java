package org.khamrabrong.scoring.format;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.scoring.PlannedStep;

/** A row of the month plan, read; its months run from October to September, each at most once. */
final class PlannedStepFields {

    private PlannedStepFields() {}

    static PlannedStep read(Fields step) {
        return new PlannedStep(step.requiredId("step"), step.text("text"), months(step));
    }

    private static List<Integer> months(Fields step) {
        List<Integer> read = step.wholeNumbers("months", Bounds.MOST_MONTHS);
        List<Integer> months = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < read.size(); i++) {
            Integer month = read.get(i);
            if (month == null) {
                continue;
            }
            if (month < 1 || month > 12) {
                step.problemAt("months", i, "problem.notMonth", month.toString());
            } else if (PlannedStep.placeInYear(month) <= last) {
                step.problemAt("months", i, "problem.monthOrder", month.toString());
            } else {
                last = PlannedStep.placeInYear(month);
                months.add(month);
            }
        }
        return months;
    }
}
