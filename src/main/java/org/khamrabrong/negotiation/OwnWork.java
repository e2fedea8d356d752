package org.khamrabrong.negotiation;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.springframework.stereotype.Component;

/** Nobody negotiates against the own work: an own draft, or an own offer for the other side. */
@Component
class OwnWork {

    private final NegotiationRuns runs;
    private final AgreementRegister agreements;
    private final Actors actors;

    OwnWork(NegotiationRuns runs, AgreementRegister agreements, Actors actors) {
        this.runs = runs;
        this.agreements = agreements;
        this.actors = actors;
    }

    void requireMaySpeakFor(Side side, AgreementId id) {
        String actor = actors.currentName();
        boolean ownDraft = side == Side.OFFICE && actor.equals(agreements.draftedBy(id));
        if (ownDraft || runs.hasOffer(id.value(), side.other(), actor)) {
            throw new Refusal("refusal.ownWork");
        }
    }
}
