package org.khamrabrong.signing;

import java.time.Clock;
import org.khamrabrong.agreement.AgreementFact.AgreementCancelled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the open signing round of an agreement that is cancelled, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VoidedRounds {

    private final SigningRounds rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VoidedRounds(SigningRounds rounds, Clock clock, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void hear(AgreementCancelled fact) {
        rounds.lockOpen(fact.agreement().value())
                .ifPresent(round -> events.publishEvent(round.voidIt(fact.by(), clock.instant())));
    }
}
