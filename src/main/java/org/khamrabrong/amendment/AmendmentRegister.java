package org.khamrabrong.amendment;

import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.AmendedContentRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.reporting.ReportRegister;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps between the human ones: binds both sides, waits for the round, puts in force; or ends it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AmendmentRegister {

    private final Amendments amendments;
    private final AmendedContentRegister contents;
    private final AgreementRegister agreements;
    private final ReportRegister reports;
    private final ApprovalLevels levels;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    AmendmentRegister(
            Amendments amendments,
            AmendedContentRegister contents,
            AgreementRegister agreements,
            ReportRegister reports,
            ApprovalLevels levels,
            Actors actors,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.contents = contents;
        this.agreements = agreements;
        this.reports = reports;
        this.levels = levels;
        this.actors = actors;
        this.events = events;
    }

    /**
     * The request comes to its levels; they are frozen when that is for the first time.
     *
     * @return its number
     */
    public int handIn(AgreementId agreement) {
        Amendment amendment = amendments.pending(agreement);
        levels.handIn(
                amendment.paper(),
                new PaperOf(agreements.unitId(agreement), agreements.fiscalYear(agreement)),
                amendment.items());
        return amendment.number();
    }

    /** Every level has approved it: it goes to the negotiators. */
    public void approve(AgreementId agreement) {
        events.publishEvent(amendments.pending(agreement).approve(actors.currentName()));
    }

    /** Both sides have signed it, or need not. */
    public void adopt(AgreementId agreement) {
        Amendment amendment = amendments.pending(agreement);
        events.publishEvent(
                amendment.adopt(actors.currentName(), contents.adopt(agreement).number()));
    }

    /** Whether every round before its own is over, and none is being reported on just now. */
    public boolean due(AgreementId agreement) {
        List<Round> left = agreements.openRounds(agreement);
        Set<Integer> begun = reports.begun(agreement);
        return left.isEmpty()
                || !begun.contains(left.get(0).number())
                        && left.get(0).number() >= amendments.pending(agreement).firstRound();
    }

    /** From the next round on; where none is left, the evaluation is the first to use it. */
    public void putInForce(AgreementId agreement) {
        Amendment amendment = amendments.pending(agreement);
        Integer first = agreements.openRounds(agreement).stream()
                .findFirst()
                .map(Round::number)
                .orElse(null);
        contents.putInForce(agreement, amendment.comeIntoForce(), first);
    }

    public void recordUnsigned(AgreementId agreement) {
        events.publishEvent(amendments.pending(agreement).remainUnsigned(actors.currentName()));
        contents.drop(agreement);
    }

    /** The evaluation begins, or the agreement has ended; nothing happens where none is pending. */
    public void recordLapse(AgreementId agreement) {
        amendments.findPending(agreement).ifPresent(pending -> {
            events.publishEvent(pending.lapse(actors.currentName()));
            contents.drop(agreement);
        });
    }
}
