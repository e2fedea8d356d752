package org.khamrabrong.audit;

/**
 * What came of checking the record.
 *
 * @param entries how many entries fit the chain before the first break, all of them where there is none
 * @param firstBreak the first entry that does not fit; null where none is altered
 * @param written how many entries were ever written, as kept beside the chain
 */
public record ChainState(long entries, AuditRow firstBreak, long written) {

    public boolean intact() {
        return firstBreak == null && !endMissing();
    }

    /** Whether all entries that are left fit, but the last ones are gone. */
    public boolean endMissing() {
        return firstBreak == null && entries < written;
    }
}
