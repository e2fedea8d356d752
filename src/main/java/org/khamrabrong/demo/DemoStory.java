package org.khamrabrong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.agreement.process.DraftingSteps;
import org.khamrabrong.amendment.process.AmendmentSteps;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.negotiation.process.NegotiationSteps;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.signing.process.SigningSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What has happened before the visitor comes: last year's agreements up to report, evaluation and result, this year's
 * at every step before; told in the order of time, each step by the person whose step it is.
 */
@Component
@Profile("demo")
class DemoStory {

    private static final FiscalYear LAST_YEAR = FiscalYear.ofBuddhist(2563);
    private static final FiscalYear THIS_YEAR = FiscalYear.ofBuddhist(2564);
    private static final LocalDate TODAY = LocalDate.of(2020, 10, 26);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String STRATEGY = "strategy";
    private static final String ADMINISTRATOR = "admin";
    private static final String REAL_AGREEMENT = "SEC";
    private static final String ALL_DONE = "";

    private final YearCalls calls;
    private final DemoCalendar calendar;
    private final DemoWalk walk;
    private final DemoPeople people;
    private final DemoHolidays holidays;
    private final Organization organization;
    private final Actors actors;

    DemoStory(
            YearCalls calls,
            DemoCalendar calendar,
            DemoWalk walk,
            DemoPeople people,
            DemoHolidays holidays,
            Organization organization,
            Actors actors) {
        this.people = people;
        this.holidays = holidays;
        this.calls = calls;
        this.calendar = calendar;
        this.walk = walk;
        this.organization = organization;
        this.actors = actors;
    }

    /** Tells what is not told yet: after a crash in the middle it goes on where it stopped. */
    void tell() {
        on(2019, 10, 1, () -> actors.as(STRATEGY, holidays::enter));
        on(2019, 10, 7, () -> lastYear().forEach((unit, id) -> walk.until(NegotiationSteps.REVIEW_OFFER, id, unit)));
        on(2019, 10, 28, () -> lastYear().forEach((unit, id) -> walk.until(SigningSteps.SIGN_AS_MAKER, id, unit)));
        on(2019, 11, 18, () -> lastYear().forEach((unit, id) -> walk.until(ALL_DONE, id, unit)));
        on(2020, 1, 20, () -> amend(ALL_DONE, lastYear(), "PLN"));
        on(2020, 4, 7, () -> lastYear().forEach((unit, id) -> walk.until(ALL_DONE, id, unit)));
        on(2020, 8, 3, () -> amend(AmendmentSteps.DECIDE, lastYear(), "HRD"));
        on(2020, 10, 12, () -> reportLastYear(lastYear()));
        on(2020, 10, 15, () -> reopen(ALL_DONE, lastYear(), "PLN", 1));
        on(2020, 10, 19, () -> {
            negotiateThisYear(thisYear());
            reopen(EvaluationSteps.APPROVE_REOPENING, lastYear(), "PLN", 2);
        });
        begin(TODAY);
        actors.as(ADMINISTRATOR, people::appointDeputies);
    }

    boolean isTold() {
        return calendar.begun() && !calendar.today().isBefore(TODAY);
    }

    private Map<String, AgreementId> lastYear() {
        return call(LAST_YEAR, List.of("SEC", "HRD", "FIN", "PLN", "BK1", "BK2"));
    }

    private Map<String, AgreementId> thisYear() {
        Map<String, AgreementId> called =
                call(THIS_YEAR, List.of("HRD", "FIN", "BK1", "BK2", "BK3", "PLN", "GAD", "CS1"));
        AgreementId real = call(THIS_YEAR, REAL_AGREEMENT, DemoContent.agreement2564());
        walk.until(DraftingSteps.DRAFT, real, REAL_AGREEMENT);
        return called;
    }

    private void reportLastYear(Map<String, AgreementId> last) {
        until(ReportingSteps.APPROVE, last, "SEC");
        until(ReportingSteps.REPORT, last, "HRD");
        until(EvaluationSteps.EVALUATE, last, "FIN");
        until(EvaluationSteps.ANSWER, last, "BK1");
        until(EvaluationSteps.CONFIRM, last, "BK2");
        until(ALL_DONE, last, "PLN");
    }

    private void negotiateThisYear(Map<String, AgreementId> now) {
        walk.until(DraftingSteps.APPROVE, Role.HEAD, Objects.requireNonNull(now.get("HRD")), "HRD");
        until(DraftingSteps.APPROVE, now, "CS1");
        until(NegotiationSteps.REVIEW_OFFER, now, "FIN");
        until(NegotiationSteps.ANSWER_COUNTER, now, "BK1");
        until(NegotiationSteps.SETTLE, now, "BK2");
        until(SigningSteps.SIGN_AS_MAKER, now, "BK3");
        until(SigningSteps.SIGN_AS_RECEIVER, now, "PLN");
        until(SigningSteps.SIGN_AS_RECEIVER, now, "GAD");
    }

    private void amend(String target, Map<String, AgreementId> signed, String unit) {
        walk.askForAmendment(Objects.requireNonNull(signed.get(unit)), unit);
        until(target, signed, unit);
    }

    private void reopen(String target, Map<String, AgreementId> closed, String unit, int number) {
        walk.askForReopening(Objects.requireNonNull(closed.get(unit)), unit, number);
        until(target, closed, unit);
    }

    /** Opens the year and asks those units, each with a small agreement of its own, where that is not done yet. */
    private Map<String, AgreementId> call(FiscalYear year, List<String> units) {
        actors.as(STRATEGY, () -> {
            if (!calls.isOpen(year)) {
                calls.open(year, YearCalls.usualRounds(year));
            }
        });
        Map<String, AgreementId> called = new LinkedHashMap<>();
        units.forEach(code -> called.put(code, call(year, code, DemoContent.smaller(unit(code), year))));
        return called;
    }

    private AgreementId call(FiscalYear year, String code, AgreementPackage draft) {
        UUID unit = unit(code).id();
        return actors.as(STRATEGY, () -> calls.called(year, unit).orElseGet(() -> calls.call(year, unit, draft)));
    }

    private Unit unit(String code) {
        return organization.unitWithCode(code).orElseThrow();
    }

    /** What happened on that day, unless a later one has begun. */
    private void on(int year, int month, int day, Runnable happening) {
        LocalDate date = LocalDate.of(year, month, day);
        if (!calendar.begun() || !calendar.today().isAfter(date)) {
            begin(date);
            happening.run();
        }
    }

    private void until(String target, Map<String, AgreementId> agreements, String unit) {
        walk.until(target, Optional.ofNullable(agreements.get(unit)).orElseThrow(), unit);
    }

    private void begin(LocalDate day) {
        actors.asSystem(() -> calendar.begin(moment(day)));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(MORNING).atZone(ThaiTime.ZONE).toInstant();
    }
}
