package org.khamrabrong.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.khamrabrong.cycle.DemoCalendar;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What has happened before the visitor comes: told in the order of time, each step by the person whose step it is. */
@Component
@Profile("demo")
class DemoStory {

    private static final FiscalYear THIS_YEAR = FiscalYear.ofBuddhist(2564);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final YearCalls calls;
    private final DemoCalendar calendar;
    private final Organization organization;
    private final Actors actors;

    DemoStory(YearCalls calls, DemoCalendar calendar, Organization organization, Actors actors) {
        this.calls = calls;
        this.calendar = calendar;
        this.organization = organization;
        this.actors = actors;
    }

    void tell() {
        day(LocalDate.of(2020, 10, 1));
        actors.as("strategy", () -> calls.open(THIS_YEAR, YearCalls.usualRounds(THIS_YEAR)));
        call(THIS_YEAR, "SEC", DemoContent.agreement2564());
        day(LocalDate.of(2020, 10, 26));
    }

    private AgreementId call(FiscalYear year, String code, AgreementPackage draft) {
        Unit unit = organization.unitWithCode(code).orElseThrow();
        return actors.as("strategy", () -> calls.call(year, unit.id(), draft));
    }

    private void day(LocalDate day) {
        calendar.begin(day.atTime(MORNING).atZone(ProcessClock.BANGKOK).toInstant());
    }
}
