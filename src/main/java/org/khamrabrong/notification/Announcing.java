package org.khamrabrong.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.workflow.StepChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears what people are told of, and has the notices written with the transaction in which it happens, or not at all. */
@Component
class Announcing {

    private final NoticeWriting writing;
    private final Clock clock;

    Announcing(NoticeWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Announced fact) {
        pending().add(fact);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StepChange change) {
        pending().add(change);
    }

    private PendingNotices pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingNotices.class::isInstance)
                .map(PendingNotices.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PendingNotices begun =
                            new PendingNotices(writing, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }
}
