package org.khamrabrong.evaluation;

import java.time.Clock;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.Authors;
import org.khamrabrong.workflow.Work;
import org.khamrabrong.workflow.decision.Decisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The way from approved figures to a result that is published anew; called by the process inside its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReopeningRegister {

    private final EvaluationRows evaluations;
    private final Reopenings reopenings;
    private final Confirmations confirmations;
    private final UnitApproval approval;
    private final AddedEvidence evidence;
    private final AgreementRegister agreements;
    private final Authors authors;
    private final Decisions decisions;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReopeningRegister(
            EvaluationRows evaluations,
            Reopenings reopenings,
            Confirmations confirmations,
            UnitApproval approval,
            AddedEvidence evidence,
            AgreementRegister agreements,
            Authors authors,
            Decisions decisions,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.reopenings = reopenings;
        this.confirmations = confirmations;
        this.approval = approval;
        this.evidence = evidence;
        this.agreements = agreements;
        this.authors = authors;
        this.decisions = decisions;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The figures come to the levels of the unit; these are frozen when that is for the first time.
     *
     * @return its number
     */
    public int handIn(AgreementId agreement) {
        Reopening reopening = reopenings.pending(evaluations.of(agreement));
        approval.handIn(reopening.paper(agreement), reopening.figures().keySet());
        return reopening.paper(agreement).round();
    }

    /** Every level has approved them. Asks the committee, of whose members so many may act; as many of them decide as when the result was confirmed first. */
    public void askCommittee(AgreementId agreement, int able) {
        Evaluation evaluation = evaluations.of(agreement);
        Reopening reopening = reopenings.pending(evaluation);
        evidence.handOn(evaluation, reopening.askedAt());
        events.publishEvent(reopening.approve(agreement, actors.currentName()));
        ResultTerms terms = ResultTerms.of(
                decisions.of(agreements.fiscalYear(agreement)),
                agreements.unit(agreement).level().name());
        Confirmation asked = confirmations.save(new Confirmation(
                evaluation.id(),
                reopening.id(),
                confirmations.countByEvaluation(evaluation.id()) + 1,
                able,
                terms.quorum(),
                clock.instant()));
        authors.forget(agreement, Work.RESULT_CONFIRMATION);
        events.publishEvent(asked.asked(agreement, actors.currentName()));
    }

    /** Keeps the result with the confirmed figures as a version of its own beside the one before, and makes it known. */
    public void publish(AgreementId agreement) {
        Evaluation evaluation = evaluations.of(agreement);
        Reopening reopening = reopenings.pending(evaluation);
        AgreementPackage content = agreements.content(agreement);
        evaluation.amend(reopening, content);
        VersionRow kept = agreements.publishResultAnew(agreement, content.withResults(evaluation.committeeResults()));
        reopening.publish(kept.number());
    }
}
