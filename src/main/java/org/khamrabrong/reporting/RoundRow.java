package org.khamrabrong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round's report as a list shows it.
 *
 * @param months how many months of the fiscal year it reports
 * @param delivery null before the head has sent it
 * @param self null before the round is scored
 */
public record RoundRow(
        int round,
        int months,
        LocalDate dueOn,
        ReportState state,
        @Nullable Delivery delivery,
        @Nullable SelfScore self) {

    /** @param late whether it was after the day on which it was due */
    public record Delivery(Instant at, boolean late) {}

    /** @param band null where the agreement has none */
    public record SelfScore(BigDecimal total, @Nullable String band) {}

    public boolean late() {
        return delivery != null && delivery.late();
    }
}
