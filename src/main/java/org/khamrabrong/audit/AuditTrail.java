package org.khamrabrong.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.khamrabrong.kernel.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends every fact to the record in the transaction in which it happens, or neither happens. It follows the end as it
 * was written, so that a gap where entries were cut off is never grown over.
 */
@Component
class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Fact fact) {
        entries.lockChain();
        ChainEnd end = entries.end().orElseThrow(() -> new IllegalStateException("The record has lost its end"));
        entries.save(new AuditEntry(
                end.getEntries() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                fact,
                kept(fact.scoredBefore()),
                kept(fact.scoredAfter()),
                end.getHash()));
    }

    private String kept(String scored) {
        if (scored == null) {
            return null;
        }
        String sha256 = AuditHash.sha256(scored);
        entries.keepPackage(sha256, scored);
        return sha256;
    }
}
