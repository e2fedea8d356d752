package org.khamrabrong.amendment;

import org.khamrabrong.agreement.AgreementFact.AgreementCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what was to be amended end with its agreement, in the same transaction. */
@Component
class EndedAgreements {

    private final AmendmentRegister amendments;

    EndedAgreements(AmendmentRegister amendments) {
        this.amendments = amendments;
    }

    @EventListener
    void hear(AgreementCancelled fact) {
        amendments.recordLapse(fact.agreement());
    }
}
