package org.khamrabrong.cycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.cycle.CallProgress.State;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The call of an opened year to many units, done in the background: begins it, stops it, lets it go on, and tells what came of
 * each unit. Only for the strategy office.
 */
@Service
@Transactional
public class UnitCalls {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final BegunCalls calls;
    private final CallTable table;
    private final FiscalCycles cycles;
    private final AgreementRegister agreements;
    private final Organization organization;
    private final YearPreviews previews;
    private final YearCallWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnitCalls(
            BegunCalls calls,
            CallTable table,
            FiscalCycles cycles,
            AgreementRegister agreements,
            Organization organization,
            YearPreviews previews,
            YearCallWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.table = table;
        this.cycles = cycles;
        this.agreements = agreements;
        this.organization = organization;
        this.previews = previews;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Has the units asked; those already asked are left alone. Joins the call that runs, if any. */
    public void begin(FiscalYear year, Collection<UUID> units) {
        actors.require(Role.STRATEGY);
        requireOpen(year);
        Optional<YearCall> running = running(year);
        begin(year, running, table.await(year, units, clock.instant()));
    }

    /** What would come of asking them now: who is missing where is named before anybody is called. */
    @Transactional(readOnly = true)
    public YearPreview preview(FiscalYear year, Set<UUID> units) {
        actors.require(Role.STRATEGY);
        return previews.of(year, units);
    }

    /** Has those asked again that were left out or refused, once what was missing is there. */
    public void callMissedAgain(FiscalYear year) {
        actors.require(Role.STRATEGY);
        requireOpen(year);
        Optional<YearCall> running = running(year);
        begin(year, running, table.awaitMissed(year, clock.instant()));
    }

    private void begin(FiscalYear year, Optional<YearCall> running, int units) {
        if (units == 0) {
            throw new Refusal("cycle.refusal.nobodyToCall");
        }
        YearCall call = running.orElseGet(() -> begin(year));
        events.publishEvent(call.start(actors.currentName(), units));
    }

    private YearCall begin(FiscalYear year) {
        YearCall begun = calls.save(new YearCall(year, clock.instant(), actors.currentName()));
        workflow.begin(begun.getId(), year);
        return begun;
    }

    /** Leaves those who still wait for later; a unit that is being asked just now is asked. */
    public void stop(FiscalYear year) {
        actors.require(Role.STRATEGY);
        YearCall call = runningOrRefuse(year);
        if (call.state() == State.RUNNING) {
            events.publishEvent(call.stop(actors.currentName()));
        }
    }

    /** Goes on with those who still wait; nothing happens where it runs. */
    public void goOn(FiscalYear year) {
        actors.require(Role.STRATEGY);
        YearCall call = runningOrRefuse(year);
        if (call.state() == State.STOPPED) {
            events.publishEvent(call.goOn(actors.currentName()));
            // Where it has not come to its waiting place yet, it goes on by itself.
            workflow.goOn(call.getId());
        }
    }

    /** Those that make agreements today and were not called for that year, such as new ones, or whose agreement ended early. */
    @Transactional(readOnly = true)
    public List<Unit> notCalled(FiscalYear year) {
        actors.require(Role.STRATEGY);
        List<Unit> signing = organization.signingUnits();
        Set<UUID> called = new HashSet<>(table.units(year));
        called.addAll(agreements.unitsWithAgreement(
                year, signing.stream().map(Unit::id).toList()));
        return signing.stream().filter(unit -> !called.contains(unit.id())).toList();
    }

    /** Empty where nobody was called for that year yet. */
    @Transactional(readOnly = true)
    public Optional<CallProgress> progress(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return calls.findFirstByFiscalYearOrderByBegunAtDesc(year.gregorian()).map(this::progress);
    }

    private CallProgress progress(YearCall call) {
        return new CallProgress(
                call.year(),
                call.state(),
                table.counts(call.year()),
                call.begunBy(),
                call.begunAt(),
                call.state() == State.RUNNING && stands(call));
    }

    private boolean stands(YearCall call) {
        Instant moved = table.moved(call.year()).orElse(call.begunAt());
        return Duration.between(moved, clock.instant()).compareTo(LONG) > 0;
    }

    /** @param outcome null for all */
    @Transactional(readOnly = true)
    public Slice<CalledUnit> results(FiscalYear year, @Nullable CallOutcome outcome, Pageable page) {
        actors.require(Role.STRATEGY);
        return table.results(year, outcome, page);
    }

    /** All of them, for a file. */
    @Transactional(readOnly = true)
    public List<CalledUnit> allResults(FiscalYear year, @Nullable CallOutcome outcome) {
        actors.require(Role.STRATEGY);
        return table.rows(year, outcome, Integer.MAX_VALUE, 0);
    }

    private YearCall runningOrRefuse(FiscalYear year) {
        return running(year).orElseThrow(() -> new Refusal("cycle.refusal.noCallRuns"));
    }

    private Optional<YearCall> running(FiscalYear year) {
        return calls.findByFiscalYearAndEndedAtIsNull(year.gregorian());
    }

    private void requireOpen(FiscalYear year) {
        if (cycles.findById(year.gregorian()).isEmpty()) {
            throw new Refusal("cycle.refusal.yearNotOpen", year);
        }
    }
}
