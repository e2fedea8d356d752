package org.khamrabrong.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an indicator's sheet; every one of them optional. */
public record Details(
        @Nullable String perspective,
        @Nullable String objective,
        @Nullable String explanation,
        @Nullable String formulaNumerator,
        @Nullable String formulaDenominator,
        List<String> steps,
        @Nullable String conditions,
        @Nullable String dataSource,
        @Nullable String governor,
        @Nullable String collector,
        @Nullable String reporting,
        @Nullable String remarks,
        List<PlannedStep> monthPlan) {

    public Details {
        steps = steps == null ? List.of() : List.copyOf(steps);
        monthPlan = monthPlan == null ? List.of() : List.copyOf(monthPlan);
    }

    public static Details none() {
        return said().build();
    }

    public static DetailsBuilder said() {
        return new DetailsBuilder();
    }

    /** The same words, some of them to be said anew. */
    public DetailsBuilder but() {
        return new DetailsBuilder(this);
    }
}
