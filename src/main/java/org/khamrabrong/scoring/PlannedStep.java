package org.khamrabrong.scoring;

import java.time.Month;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the month plan: a step and the calendar months (1 to 12) it is worked on, kept in the order of the fiscal
 * year, October to September.
 */
public record PlannedStep(String step, @Nullable String text, List<Integer> months) {

    public PlannedStep {
        months = months == null
                ? List.of()
                : months.stream()
                        .sorted(Comparator.comparing(PlannedStep::placeInYear))
                        .distinct()
                        .toList();
    }

    /** From 0 for October to 11 for September. */
    public static int placeInYear(int month) {
        return Math.floorMod(Month.of(month).getValue() - Month.OCTOBER.getValue(), 12);
    }
}
