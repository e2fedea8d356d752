package org.khamrabrong.cycle;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

    private final BegunCalls calls;
    private final CallTable table;
    private final UnitCaller caller;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CallRegister(
            BegunCalls calls,
            CallTable table,
            UnitCaller caller,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.calls = calls;
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
        if (!units.isEmpty()) {
            caller.call(call, year, units);
        }
        return calls.findByFiscalYearAndEndedAtIsNull(year.gregorian())
                .map(this::state)
                .orElse(CallProgress.State.DONE);
    }

    private CallProgress.State state(YearCall call) {
        if (table.next(call.year(), 1).isEmpty()) {
            Called units = Called.of(table.counts(call.year()));
            events.publishEvent(call.end(clock.instant(), actors.currentName(), units));
        }
        return call.state();
    }
}
