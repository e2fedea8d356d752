package org.khamrabrong.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.workflow.PhaseDeadlines;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.stereotype.Component;

/** Lets results that wait for it be published on another day when the table is another; at once where that day has come. */
@Component
class PublicationDays implements PhaseDeadlines {

    private static final String KEEP =
            "update evaluation set published_from = ?, revision = revision + 1 where agreement = ?";

    private final WaitingResults results;
    private final Clock clock;

    PublicationDays(WaitingResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
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
    public String decision() {
        return ResultTerms.DECISION;
    }

    @Override
    public Map<AgreementId, Instant> moments(Collection<AgreementId> running, Function<FiscalYear, YearTimes> times) {
        Map<FiscalYear, YearTimes> known = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return results.moments(
                running,
                waiting -> ThaiTime.startOf(waiting.terms(known.computeIfAbsent(waiting.year(), times))
                        .publishedFrom(waiting.year(), today)));
    }

    /** It begins what it waits for. */
    @Override
    public LocalDate day(Instant fires) {
        return LocalDate.ofInstant(fires, ThaiTime.ZONE);
    }

    @Override
    public void keep(Map<AgreementId, Instant> moved) {
        results.keep(
                KEEP,
                moved.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> day(each.getValue()))));
    }
}
