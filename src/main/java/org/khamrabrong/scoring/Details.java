package org.khamrabrong.scoring;

import java.util.List;

/** The words of an indicator's sheet; every one of them optional. */
public record Details(
        String perspective,
        String objective,
        String explanation,
        String formulaNumerator,
        String formulaDenominator,
        List<String> steps,
        String conditions,
        String dataSource,
        String governor,
        String collector,
        String reporting,
        String remarks,
        List<PlannedStep> monthPlan) {

    public Details {
        steps = steps == null ? List.of() : List.copyOf(steps);
        monthPlan = monthPlan == null ? List.of() : List.copyOf(monthPlan);
    }

    public static Details none() {
        return new Details(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
