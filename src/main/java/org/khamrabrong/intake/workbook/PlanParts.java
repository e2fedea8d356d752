package org.khamrabrong.intake.workbook;

import java.util.List;

/** The parts of a plan in their order, and the months of a fiscal year. */
public final class PlanParts {

    public static final List<String> NAMES = List.of("vision", "missions", "issues", "goals", "strategies");
    public static final List<Integer> MONTHS = List.of(10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9);

    private PlanParts() {}
}
