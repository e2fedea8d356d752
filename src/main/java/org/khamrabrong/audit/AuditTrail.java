package org.khamrabrong.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khamrabrong.kernel.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends every fact to the record in the transaction in which it happens, or neither happens. */
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
        Optional<AuditEntry> last = entries.findFirstByOrderBySequenceDesc();
        entries.save(new AuditEntry(
                last.map(AuditEntry::sequence).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                fact,
                last.map(AuditEntry::hash).orElse(AuditHash.GENESIS)));
    }
}
