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
        return ThaiTime.endOf(due);
    }

    Instant remindedAt() {
        return ThaiTime.startOf(reminder);
    }

    Instant escalatedAt() {
        return ThaiTime.endOf(escalation);
    }
}
