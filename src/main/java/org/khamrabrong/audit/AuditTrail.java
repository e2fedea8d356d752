package org.khamrabrong.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.organization.Capacities;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps every fact with the transaction in which it happens, or neither happens. */
@Component
class AuditTrail {

    private final Chains chains;
    private final Capacities capacities;
    private final EntityManager changes;
    private final Clock clock;

    AuditTrail(Chains chains, Capacities capacities, EntityManager changes, Clock clock) {
        this.chains = chains;
        this.capacities = capacities;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Fact fact) {
        pending().add(Told.of(fact, clock.instant().truncatedTo(ChronoUnit.MICROS), capacities.of(fact.by())), fact);
    }

    private PendingFacts pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingFacts.class::isInstance)
                .map(PendingFacts.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PendingFacts begun = new PendingFacts(chains, changes);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }
}
