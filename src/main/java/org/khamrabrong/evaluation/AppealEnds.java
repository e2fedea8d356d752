package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.khamrabrong.evaluation.WaitingResults.Waiting;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.stereotype.Component;

/** Lets the time for an appeal end on another day when calendar or table are others; never before today is over. */
@Component
class AppealEnds extends ResultDeadlines {

    private static final String KEEP =
            "update evaluation set appeal_until = ?, revision = revision + 1 where agreement = ?";

    AppealEnds(WaitingResults results, Clock clock) {
        super(results, clock, KEEP);
    }

    @Override
    public String timer() {
        return "Timer_AppealWindowEnds";
    }

    @Override
    public String name() {
        return "evaluation.phase.appeals";
    }

    @Override
    Instant moment(Waiting result, YearTimes times, LocalDate today) {
        LocalDate end =
                times.calendar().after(result.toldOn(), result.terms(times).appealDays());
        return ThaiTime.endOf(end.isBefore(today) ? today : end);
    }
}
