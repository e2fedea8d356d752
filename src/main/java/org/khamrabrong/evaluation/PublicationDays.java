package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.khamrabrong.evaluation.WaitingResults.Waiting;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.stereotype.Component;

/** Lets results that wait for it be published on another day when the table is another; at once where that day has come. */
@Component
class PublicationDays extends ResultDeadlines {

    private static final String KEEP =
            "update evaluation set published_from = ?, revision = revision + 1 where agreement = ?";

    PublicationDays(WaitingResults results, Clock clock) {
        super(results, clock, KEEP);
    }

    @Override
    public String timer() {
        return "Timer_PublicationDay";
    }

    @Override
    public String name() {
        return "evaluation.phase.publications";
    }

    @Override
    Instant moment(Waiting result, YearTimes times, LocalDate today) {
        return ThaiTime.startOf(result.terms(times).publishedFrom(result.year(), today));
    }

    /** It begins what it waits for. */
    @Override
    public LocalDate day(Instant fires) {
        return LocalDate.ofInstant(fires, ThaiTime.ZONE);
    }
}
