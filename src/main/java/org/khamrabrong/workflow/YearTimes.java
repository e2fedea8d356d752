package org.khamrabrong.workflow;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.YearDecisions;

/** From what the deadlines of a year are found: its tables, and the calendar of the office. */
public record YearTimes(YearDecisions tables, WorkingCalendar calendar) {

    /** @param roundDue last day of the round; null outside of one */
    StepDates of(String step, LocalDate opened, @Nullable LocalDate roundDue) {
        return StepTimesTable.of(step, tables).from(opened, roundDue, calendar);
    }

    YearTimes with(UnaryOperator<WorkingCalendar> other) {
        return new YearTimes(tables, other.apply(calendar));
    }

    /** With rows that nobody has taken yet. */
    YearTimes with(DecisionTable table) {
        return new YearTimes(tables.with(table), calendar);
    }
}
