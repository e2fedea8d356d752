package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** One step of a case: what it is worth, and what a late day and a defect cost. */
public record CaseStep(String id, BigDecimal weight, BigDecimal perLateDay, BigDecimal perDefect) {

    public CaseStep {
        weight = Decimals.plain(weight);
        perLateDay = perLateDay == null ? BigDecimal.ZERO : Decimals.plain(perLateDay);
        perDefect = perDefect == null ? BigDecimal.ZERO : Decimals.plain(perDefect);
    }

    public static BigDecimal weightOf(List<CaseStep> steps) {
        return steps.stream().map(CaseStep::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
