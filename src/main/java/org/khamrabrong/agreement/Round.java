package org.khamrabrong.agreement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.ThaiTime;

/**
 * A self-assessment round.
 *
 * @param months how many months of the fiscal year it reports: 6, 9 or 12
 * @param opensOn the day from which results are reported
 * @param dueOn the last day on which the report is in time
 */
@Embeddable
public record Round(int number, int months, LocalDate opensOn, LocalDate dueOn, boolean closed) {

    /** The first to report on and the last in time. */
    List<LocalDate> days() {
        return List.of(opensOn, dueOn);
    }

    /** The moment from which results are reported. */
    public Instant opensAt() {
        return ThaiTime.startOf(opensOn);
    }

    /** The moment with which the last day in time ends. */
    /** On these days; where it has opened, the day on which it did stays. */
    Round movedTo(Round other, LocalDate today) {
        return new Round(number, months, opensOn.isAfter(today) ? other.opensOn : opensOn, other.dueOn, closed);
    }

    public Instant dueAt() {
        return ThaiTime.endOf(dueOn);
    }
}
