package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of drafting between the human ones: the levels are frozen, asked again, and passed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DraftRegister {

    private final Agreements agreements;
    private final VersionLog versions;
    private final ApprovalLevels levels;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    DraftRegister(
            Agreements agreements,
            VersionLog versions,
            ApprovalLevels levels,
            Actors actors,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.versions = versions;
        this.levels = levels;
        this.actors = actors;
        this.events = events;
    }

    /** The draft comes to its levels; they are frozen when that is for the first time. */
    public void handIn(AgreementId id) {
        Agreement agreement = known(id);
        levels.handIn(
                Paper.draft(id),
                new PaperOf(agreement.unit(), agreement.fiscalYear()),
                DraftItems.of(agreement.content()));
    }

    /** Every level has approved it: it is kept as a version. */
    public void approve(AgreementId id) {
        Agreement agreement = known(id);
        events.publishEvent(agreement.approve(actors.currentName()));
        versions.keep(agreement, VersionKind.APPROVED);
    }

    private Agreement known(AgreementId id) {
        return agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
    }
}
