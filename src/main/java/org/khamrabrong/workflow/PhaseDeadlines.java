package org.khamrabrong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;

/**
 * The end of a phase that is no step's and moves with calendar and table as well: its room says when it is, the timer itself
 * is moved for it.
 */
public interface PhaseDeadlines {

    /** Element id of the timer, the same in no two models. */
    String timer();

    /** Key of the bundles under which its room names such phases, more than one. */
    String name();

    /** The table that says how far off it is. */
    String decision();

    /**
     * When the timers of these agreements are to fire; one that is not named stays as it is. Never before today is over where
     * it takes away time in which people may act.
     *
     * @param times of a year
     */
    Map<AgreementId, Instant> moments(Collection<AgreementId> running, Function<FiscalYear, YearTimes> times);

    /** The day told of a timer that fires then: the last of the time that it ends. */
    default LocalDate day(Instant fires) {
        return ThaiTime.lastDayBefore(fires);
    }

    /** Keeps for the room what the timers have got. */
    void keep(Map<AgreementId, Instant> moved);
}
