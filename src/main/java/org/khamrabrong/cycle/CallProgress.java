package org.khamrabrong.cycle;

import java.time.Instant;
import java.util.Map;
import org.khamrabrong.kernel.FiscalYear;

/**
 * How far the call of a year has come.
 *
 * @param counts of units by outcome; those without any are absent
 * @param stands whether it runs and no unit was called for a while, such as after the node that called was ended
 */
public record CallProgress(
        FiscalYear year, State state, Map<CallOutcome, Long> counts, String begunBy, Instant begun, boolean stands) {

    /** Whether anything is being called. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    public long of(CallOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those who have their agreement, now or before. */
    public long told() {
        return of(CallOutcome.ASKED) + of(CallOutcome.ASKED_BEFORE);
    }

    public long called() {
        return total() - of(CallOutcome.WAITING);
    }

    /** Those who could be asked again once what was missing is there. */
    public long missed() {
        return of(CallOutcome.LEFT_OUT) + of(CallOutcome.REFUSED);
    }
}
