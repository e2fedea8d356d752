package org.khamrabrong.cycle;

import java.util.List;
import java.util.Map;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.stereotype.Component;

/** A year that was opened with the usual rounds, in which the division is asked for its agreement. */
@Component
class YearStand {

    private final YearCalls years;
    private final DueJobs jobs;
    private final Actors actors;

    YearStand(YearCalls years, DueJobs jobs, Actors actors) {
        this.years = years;
        this.jobs = jobs;
        this.actors = actors;
    }

    AgreementId called(Made made, FiscalYear year) {
        return actors.as(made.username(Role.STRATEGY), () -> {
            years.open(year, YearCalls.usualRounds(year));
            AgreementId id = years.call(year, made.division().id(), TestOrganization.content());
            jobs.runFor(id);
            return id;
        });
    }

    CycleRow row(Made made, FiscalYear year) {
        return actors.as(made.username(Role.STRATEGY), years::years).stream()
                .filter(row -> row.year().equals(year))
                .findFirst()
                .orElseThrow();
    }

    /** The rounds of divisions, the first of them another. */
    static Map<UnitLevel, List<CycleRound>> asked(CycleRow seen, CycleRound first) {
        return Map.of(
                UnitLevel.DIVISION,
                List.of(first, seen.levels().get(UnitLevel.DIVISION).get(1)));
    }
}
