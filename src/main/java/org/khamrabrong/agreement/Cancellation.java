package org.khamrabrong.agreement;

import java.time.Clock;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement that its unit will not carry out, at any stage before its result; only the strategy office may. */
@Service
@Transactional
public class Cancellation {

    private final Agreements agreements;
    private final EarlyEndRules rules;
    private final Organization organization;
    private final LifecycleWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Cancellation(
            Agreements agreements,
            EarlyEndRules rules,
            Organization organization,
            LifecycleWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.rules = rules;
        this.organization = organization;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Whether {@link #cancel} would be granted now. */
    @Transactional(readOnly = true)
    public boolean isOpen(AgreementId id) {
        actors.require(Role.STRATEGY);
        return rules.againstCancellation(known(id)).isEmpty();
    }

    /** What is about to be cancelled; what it holds is not shown, since it may be a draft. */
    @Transactional(readOnly = true)
    public EndedAgreement about(AgreementId id) {
        actors.require(Role.STRATEGY);
        Agreement agreement = known(id);
        EarlyEndRules.require(rules.againstCancellation(agreement));
        return EndedAgreement.of(agreement, organization);
    }

    /** Of two who end it at once the second finds it ended. */
    public void cancel(AgreementId id, String reason) {
        actors.require(Role.STRATEGY);
        Agreement agreement = agreements.lock(id.value()).orElseThrow(UnknownAgreement::new);
        EarlyEndRules.require(rules.againstCancellation(agreement));
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        events.publishEvent(agreement.cancel(actors.currentName(), stated, clock.instant()));
        workflow.agreementCancelled(id);
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
