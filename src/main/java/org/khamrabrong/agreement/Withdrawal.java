package org.khamrabrong.agreement;

import java.time.Clock;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft back before anything was settled; only the head of its unit may. */
@Service
@Transactional
public class Withdrawal {

    private final Agreements agreements;
    private final AgreementAccess access;
    private final EarlyEndRules rules;
    private final Organization organization;
    private final LifecycleWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Withdrawal(
            Agreements agreements,
            AgreementAccess access,
            EarlyEndRules rules,
            Organization organization,
            LifecycleWorkflow workflow,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.access = access;
        this.rules = rules;
        this.organization = organization;
        this.workflow = workflow;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Whether {@link #withdraw} would be granted now. */
    @Transactional(readOnly = true)
    public boolean isOpen(AgreementId id) {
        access.requireReading(id);
        return rules.againstWithdrawal(known(id)).isEmpty();
    }

    /** What is about to be withdrawn, for the one who may do so. */
    @Transactional(readOnly = true)
    public EndedAgreement about(AgreementId id) {
        access.requireReading(id);
        Agreement agreement = known(id);
        EarlyEndRules.require(rules.againstWithdrawal(agreement));
        return EndedAgreement.of(agreement, organization);
    }

    /** Of two who end it at once the second finds it ended. */
    public void withdraw(AgreementId id, String reason) {
        access.requireReading(id);
        Agreement agreement = agreements.lock(id.value()).orElseThrow(UnknownAgreement::new);
        EarlyEndRules.require(rules.againstWithdrawal(agreement));
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        events.publishEvent(agreement.withdraw(actors.currentName(), stated, clock.instant()));
        workflow.draftWithdrawn(id);
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
