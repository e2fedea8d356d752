package org.khamrabrong.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/**
 * What came of checking the record.
 *
 * @param chains how many chains fit before the first break, all of them where there is none
 * @param entries how many entries fit before the first break
 * @param firstBreak null where nothing is altered and nothing gone
 */
public record ChainState(
        long chains, long entries, @Nullable Break firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }

    /** Whether all entries that are left of some chain fit, but its last ones are gone. */
    public boolean endMissing() {
        return firstBreak != null && firstBreak.at() == null;
    }

    /**
     * Where a chain breaks.
     *
     * @param agreement null for the chain of what belongs to none
     * @param fitting how many entries of this chain fit
     * @param written how many entries of it were ever written, as kept beside it
     * @param number number in the chain of the first entry that does not fit; 0 where the last ones are gone
     * @param at when that entry says that it happened; null where the last ones are gone
     */
    public record Break(
            @Nullable AgreementId agreement,
            long fitting,
            long written,
            long number,
            @Nullable Instant at) {}
}
