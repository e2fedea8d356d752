package org.khamrabrong.cycle;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.CycleFact.CallBegun;
import org.khamrabrong.cycle.CycleFact.CallContinued;
import org.khamrabrong.cycle.CycleFact.CallStopped;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
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

    private final CallTable table;
    private final FiscalCycles cycles;
    private final YearCallWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnitCalls(
            CallTable table,
            FiscalCycles cycles,
            YearCallWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.cycles = cycles;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Has the units asked; those already asked are left alone. Joins the call that runs, if any. */
    public void begin(FiscalYear year, Collection<UUID> units) {
        actors.require(Role.STRATEGY);
        requireOpen(year);
        beginWith(year, table.lockOpen(year), table.await(year, units, clock.instant()));
    }

    /** Has those asked again that were left out or refused, once what was missing is there. */
    public void callMissedAgain(FiscalYear year) {
        actors.require(Role.STRATEGY);
        requireOpen(year);
        beginWith(year, table.lockOpen(year), table.awaitMissed(year, clock.instant()));
    }

    private void beginWith(FiscalYear year, Optional<UUID> running, int units) {
        if (units == 0) {
            throw new Refusal("cycle.refusal.nobodyToCall");
        }
        if (running.isEmpty()) {
            workflow.begin(table.begin(year, clock.instant(), actors.currentName()), year);
        }
        events.publishEvent(new CallBegun(actors.currentName(), year, units));
    }

    /** Leaves those who still wait for later; a unit that is being asked just now is asked. */
    public void stop(FiscalYear year) {
        actors.require(Role.STRATEGY);
        UUID call = running(year);
        if (!table.isStopped(call)) {
            table.stop(call, actors.currentName());
            events.publishEvent(new CallStopped(actors.currentName(), year));
        }
    }

    /** Goes on with those who still wait; nothing happens where it runs. */
    public void goOn(FiscalYear year) {
        actors.require(Role.STRATEGY);
        UUID call = running(year);
        if (table.isStopped(call)) {
            table.stop(call, null);
            // Where it has not come to its waiting place yet, it goes on by itself.
            workflow.goOn(call);
            events.publishEvent(new CallContinued(actors.currentName(), year));
        }
    }

    /** Empty where nobody was called for that year yet. */
    @Transactional(readOnly = true)
    public Optional<CallProgress> progress(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return table.latest(year)
                .map(latest -> new CallProgress(
                        year, latest.state(), table.counts(year), latest.by(), latest.begun(), latest.moved()));
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

    private UUID running(FiscalYear year) {
        return table.lockOpen(year).orElseThrow(() -> new Refusal("cycle.refusal.noCallRuns"));
    }

    private void requireOpen(FiscalYear year) {
        if (cycles.findById(year.gregorian()).isEmpty()) {
            throw new Refusal("cycle.refusal.yearNotOpen", year);
        }
    }
}
