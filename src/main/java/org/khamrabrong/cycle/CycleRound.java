package org.khamrabrong.cycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.WorkingCalendar;

/**
 * A round of self-assessment as the strategy office has set it for the year.
 *
 * @param months how many months of the fiscal year it reports: 6, 9 or 12
 */
@Embeddable
public record CycleRound(int number, int months, LocalDate opensOn, LocalDate dueOn) {

    /**
     * Due on the first working day that follows, where the day is none: as the law moves a last day.
     *
     * @param later rounds, of which none may open before
     */
    CycleRound onWorkingDays(WorkingCalendar calendar, List<CycleRound> later) {
        LocalDate due = calendar.onOrAfter(dueOn);
        return later.stream().anyMatch(round -> due.isAfter(round.opensOn))
                ? this
                : new CycleRound(number, months, opensOn, due);
    }
}
