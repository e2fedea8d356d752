package org.khamrabrong.audit;

/**
 * What came of checking the record.
 *
 * @param entries how many entries fit the chain before the first break, all of them where there is none
 * @param firstBreak the first entry that does not fit; null where the record is intact
 */
public record ChainState(long entries, AuditRow firstBreak) {

    public boolean intact() {
        return firstBreak == null;
    }
}
