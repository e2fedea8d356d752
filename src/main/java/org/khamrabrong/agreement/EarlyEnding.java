package org.khamrabrong.agreement;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement that will come to nothing: its unit withdraws the draft, or the strategy office cancels it. */
@Service
@Transactional
public class EarlyEnding {

    private final Agreements agreements;
    private final AgreementAccess access;
    private final EarlyEndRules rules;
    private final Organization organization;
    private final LifecycleWorkflow workflow;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EarlyEnding(
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

    @Transactional(readOnly = true)
    public boolean mayWithdraw(AgreementId id) {
        return rules.againstWithdrawal(known(id)).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean mayCancel(AgreementId id) {
        return rules.againstCancellation(known(id)).isEmpty();
    }

    /** What is about to be withdrawn, for the one who may do so. */
    @Transactional(readOnly = true)
    public EndedAgreement aboutToWithdraw(AgreementId id) {
        return allowed(known(id), rules::againstWithdrawal);
    }

    /** The same of a cancellation; what it holds is not shown, since it may be a draft. */
    @Transactional(readOnly = true)
    public EndedAgreement aboutToCancel(AgreementId id) {
        return allowed(known(id), rules::againstCancellation);
    }

    private EndedAgreement allowed(Agreement agreement, Function<Agreement, Optional<Refusal>> against) {
        refuse(against.apply(agreement));
        return new EndedAgreement(
                agreement.id(), organization.unit(agreement.unit()), agreement.fiscalYear(), agreement.stage());
    }

    /** How it ended, for its readers; empty where it did not end early. */
    @Transactional(readOnly = true)
    public Optional<EarlyEnd> find(AgreementId id) {
        Agreement agreement = known(id);
        access.requireReading(agreement);
        return agreement.earlyEnd();
    }

    public void withdraw(AgreementId id, String reason) {
        Agreement agreement = entered(id, rules::againstWithdrawal);
        events.publishEvent(agreement.withdraw(actors.currentName(), stated(reason), clock.instant()));
        workflow.draftWithdrawn(id);
    }

    public void cancel(AgreementId id, String reason) {
        Agreement agreement = entered(id, rules::againstCancellation);
        events.publishEvent(agreement.cancel(actors.currentName(), stated(reason), clock.instant()));
        workflow.agreementCancelled(id);
    }

    /** Of two who end it at once the second finds it ended. */
    private Agreement entered(AgreementId id, Function<Agreement, Optional<Refusal>> against) {
        Agreement agreement = agreements.lock(id.value()).orElseThrow(UnknownAgreement::new);
        refuse(against.apply(agreement));
        return agreement;
    }

    private static void refuse(Optional<Refusal> reason) {
        reason.ifPresent(refused -> {
            throw refused;
        });
    }

    private static String stated(String reason) {
        return WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
