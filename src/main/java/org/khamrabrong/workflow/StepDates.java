package org.khamrabrong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.khamrabrong.kernel.ThaiTime;

/**
 * The days of a step that waits; each ends at midnight in Bangkok.
 *
 * @param due the last day
 * @param reminder the day on which it is reminded of, from its first moment
 * @param escalation the last day before it is brought to the strategy office
 */
record StepDates(LocalDate due, LocalDate reminder, LocalDate escalation) {

    Instant dueAt() {
        return endOf(due);
    }

    Instant remindedAt() {
        return reminder.atStartOfDay(ThaiTime.ZONE).toInstant();
    }

    Instant escalatedAt() {
        return endOf(escalation);
    }

    /** The moment at which the day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ThaiTime.ZONE).toInstant();
    }

    /** The day that is over at that moment. */
    static LocalDate dayBefore(Instant end) {
        return LocalDate.ofInstant(end, ThaiTime.ZONE).minusDays(1);
    }
}
