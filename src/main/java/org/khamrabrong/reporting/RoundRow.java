package org.khamrabrong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A round's report as a list shows it.
 *
 * @param months how many months of the fiscal year it reports
 * @param deliveredAt null before the head has sent it
 * @param selfTotal null before the round is scored
 */
public record RoundRow(
        int round,
        int months,
        LocalDate dueOn,
        ReportState state,
        boolean late,
        Instant deliveredAt,
        BigDecimal selfTotal,
        String band) {}
