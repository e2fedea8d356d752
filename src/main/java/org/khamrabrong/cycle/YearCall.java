package org.khamrabrong.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.cycle.CallProgress.State;
import org.khamrabrong.cycle.CycleFact.CallContinued;
import org.khamrabrong.cycle.CycleFact.CallEnded;
import org.khamrabrong.cycle.CycleFact.CallStarted;
import org.khamrabrong.cycle.CycleFact.CallStopped;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.data.domain.Persistable;

/** One call of a year to its units, from its beginning until nobody waits any more. */
@Entity
@Table(name = "year_call")
class YearCall implements Persistable<UUID> {

    @Id
    private UUID id;

    private int fiscalYear;
    private Instant begunAt;
    private String begunBy;
    private @Nullable String stoppedBy;
    private @Nullable Instant endedAt;

    protected YearCall() {}

    YearCall(FiscalYear year, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.fiscalYear = year.gregorian();
        this.begunAt = at;
        this.begunBy = by;
    }

    /** Also where it runs already and units join it. */
    CallStarted start(String by, int units) {
        return new CallStarted(by, year(), units);
    }

    CallStopped stop(String by) {
        stoppedBy = by;
        return new CallStopped(by, year());
    }

    CallContinued goOn(String by) {
        stoppedBy = null;
        return new CallContinued(by, year());
    }

    CallEnded end(Instant at, String by, Called units) {
        endedAt = at;
        return new CallEnded(by, year(), units);
    }

    State state() {
        if (endedAt != null) {
            return State.DONE;
        }
        return stoppedBy == null ? State.RUNNING : State.STOPPED;
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunBy() {
        return begunBy;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Nothing else is ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
