package org.khamrabrong.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.workflow.decision.Answer;

/**
 * How much time a step has, as a row of the table says it.
 *
 * @param days working days from the day on which the step opens, or from the last day of its round
 * @param reminder working days before the last day
 * @param escalation working days after it
 */
record StepTime(Basis basis, int days, int reminder, int escalation) {

    /** From which day the days count. */
    enum Basis {
        OPENED,
        /** The last day of the self-assessment round; of a step that stands in none, the day on which it opens. */
        ROUND
    }

    /** Of a step that is newer than the table. */
    static final StepTime USUAL = new StepTime(Basis.OPENED, 10, 2, 5);

    private static final int LONGEST = 366;

    static StepTime of(Answer row) {
        return new StepTime(
                Basis.valueOf(row.get("basis")), whole(row, "days"), whole(row, "reminder"), whole(row, "escalation"));
    }

    private static int whole(Answer row, String column) {
        return new BigDecimal(row.get(column)).intValueExact();
    }

    /** Why a row cannot stand so; empty where it can. */
    static List<Refusal> problems(Answer row) {
        try {
            return of(row).isSound() ? List.of() : List.of(new Refusal("workflow.refusal.table.stepTime", LONGEST));
        } catch (ArithmeticException fraction) {
            return List.of(new Refusal("workflow.refusal.table.wholeDays"));
        }
    }

    private boolean isSound() {
        int least = basis == Basis.OPENED ? 1 : 0;
        return days >= least
                && days <= LONGEST
                && reminder >= 0
                && reminder <= LONGEST
                && (basis == Basis.ROUND || reminder < days)
                && escalation >= 1
                && escalation <= LONGEST;
    }

    /** @param roundDue last day of the round; null outside of one */
    StepDates from(LocalDate opened, @Nullable LocalDate roundDue, WorkingCalendar calendar) {
        LocalDate from = basis == Basis.ROUND && roundDue != null ? roundDue : opened;
        LocalDate due = days == 0 ? from : calendar.after(from, days);
        return new StepDates(due, calendar.before(due, reminder), calendar.after(due, escalation));
    }
}
