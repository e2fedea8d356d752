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
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.workflow.PhaseDeadlines;
import org.khamrabrong.workflow.YearTimes;
import org.springframework.stereotype.Component;

/** Lets the time for an appeal end on another day when calendar or table are others; never before today is over. */
@Component
class AppealEnds implements PhaseDeadlines {

    private static final String KEEP =
            "update evaluation set appeal_until = ?, revision = revision + 1 where agreement = ?";

    private final WaitingResults results;
    private final Clock clock;

    AppealEnds(WaitingResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
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
    public String decision() {
        return ResultTerms.DECISION;
    }

    @Override
    public Map<AgreementId, Instant> moments(Collection<AgreementId> running, Function<FiscalYear, YearTimes> times) {
        Map<FiscalYear, YearTimes> known = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return results.moments(
                running, waiting -> ThaiTime.endOf(end(waiting, known.computeIfAbsent(waiting.year(), times), today)));
    }

    private static LocalDate end(Waiting waiting, YearTimes times, LocalDate today) {
        LocalDate end =
                times.calendar().after(waiting.toldOn(), waiting.terms(times).appealDays());
        return end.isBefore(today) ? today : end;
    }

    @Override
    public void keep(Map<AgreementId, Instant> moved) {
        results.keep(
                KEEP,
                moved.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> ThaiTime.lastDayBefore(each.getValue()))));
    }
}
