package org.khamrabrong.cycle;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.cycle.CycleFact.CallEnded;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a call does. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CallRegister {

    /** Far less than the engine leaves a step to one node, and enough to read for all of them at once. */
    static final int PORTION = 50;

    private final CallTable table;
    private final UnitCaller caller;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CallRegister(CallTable table, UnitCaller caller, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.caller = caller;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Asks the next units, each in a transaction of its own, and says how the call stands then. */
    public CallProgress.State callNextPortion(UUID call, FiscalYear year) {
        actors.requireSystem();
        List<UUID> units = table.next(year, PORTION);
        if (!units.isEmpty() && !table.isStopped(call)) {
            caller.call(call, year, units);
        }
        table.lockOpen(year);
        CallProgress.State state = state(call, year);
        if (state == CallProgress.State.DONE) {
            table.end(call, clock.instant());
            events.publishEvent(new CallEnded(actors.currentName(), year, Called.of(table.counts(year))));
        }
        return state;
    }

    private CallProgress.State state(UUID call, FiscalYear year) {
        if (table.next(year, 1).isEmpty()) {
            return CallProgress.State.DONE;
        }
        return table.isStopped(call) ? CallProgress.State.STOPPED : CallProgress.State.RUNNING;
    }
}
