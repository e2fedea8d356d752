package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.evaluation.WaitingResults.Waiting;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.workflow.PhaseDeadlines;
import org.khamrabrong.workflow.YearTimes;

/** What a result waits for by the terms of its year, whose day is kept beside it. */
abstract class ResultDeadlines implements PhaseDeadlines {

    private final WaitingResults results;
    private final Clock clock;
    private final String keep;

    /** @param keep the update that sets the day of an agreement's evaluation: day, agreement */
    ResultDeadlines(WaitingResults results, Clock clock, String keep) {
        this.results = results;
        this.clock = clock;
        this.keep = keep;
    }

    abstract Instant moment(Waiting result, YearTimes times, LocalDate today);

    @Override
    public final String decision() {
        return ResultTerms.DECISION;
    }

    @Override
    public final Map<AgreementId, Instant> moments(
            Collection<AgreementId> running, Function<FiscalYear, YearTimes> times) {
        Map<FiscalYear, YearTimes> known = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return results.moments(running, result -> moment(result, known.computeIfAbsent(result.year(), times), today));
    }

    @Override
    public final void keep(Map<AgreementId, Instant> moved) {
        results.keep(
                keep,
                moved.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> day(each.getValue()))));
    }
}
