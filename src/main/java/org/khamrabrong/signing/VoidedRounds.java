package org.khamrabrong.signing;

import java.time.Clock;
import java.util.Objects;
import org.khamrabrong.agreement.AgreementFact;
import org.khamrabrong.agreement.AgreementFact.AgreementCancelled;
import org.khamrabrong.agreement.AgreementFact.AmendmentDropped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the open signing round of what is not to be signed any more, in the same transaction: an agreement that is cancelled, an amendment that is dropped. */
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
        end(fact);
    }

    @EventListener
    void hear(AmendmentDropped fact) {
        end(fact);
    }

    private void end(AgreementFact fact) {
        rounds.lockOpen(Objects.requireNonNull(fact.agreement()).value())
                .ifPresent(round -> events.publishEvent(round.voidIt(fact.by(), clock.instant())));
    }
}
