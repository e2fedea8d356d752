package org.khamrabrong.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit's plan, as it stands before the indicators in the paper. */
public record Plan(
        @Nullable String vision,
        List<String> missions,
        List<String> issues,
        List<String> goals,
        List<String> strategies) {

    public Plan {
        missions = missions == null ? List.of() : List.copyOf(missions);
        issues = issues == null ? List.of() : List.copyOf(issues);
        goals = goals == null ? List.of() : List.copyOf(goals);
        strategies = strategies == null ? List.of() : List.copyOf(strategies);
    }

    /** One that says nothing. */
    public static Plan none() {
        return new Plan(null, List.of(), List.of(), List.of(), List.of());
    }
}
