package org.khamrabrong.amendment;

import static org.khamrabrong.amendment.process.AmendmentSteps.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.reporting.InspectedFile;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorTexts;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Approvals;
import org.khamrabrong.workflow.approval.GapsOfLevels;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's part: what is to become of which indicator, why, from which round, and what shows it. */
@Service
@Transactional
public class AmendmentWriting {

    private final Amendments amendments;
    private final AmendmentFiles files;
    private final AmendmentTerms terms;
    private final AgreementRegister agreements;
    private final Approvals approvals;
    private final GapsOfLevels gaps;
    private final HumanTasks tasks;

    AmendmentWriting(
            Amendments amendments,
            AmendmentFiles files,
            AmendmentTerms terms,
            AgreementRegister agreements,
            Approvals approvals,
            GapsOfLevels gaps,
            HumanTasks tasks) {
        this.amendments = amendments;
        this.files = files;
        this.terms = terms;
        this.agreements = agreements;
        this.approvals = approvals;
        this.gaps = gaps;
        this.tasks = tasks;
    }

    /** Replaces the indicator of that number; its number stays, since its results are known by it. */
    public void changeIndicator(String task, long revision, Indicator changed) {
        edit(task, revision, content -> {
            known(content, changed.number());
            return content.withIndicator(changed);
        });
    }

    public void addIndicator(String task, long revision, Indicator added) {
        edit(task, revision, content -> {
            if (content.indicator(added.number()).isPresent()) {
                throw new Refusal("scorecard.refusal.duplicateNumber", added.number());
            }
            List<Indicator> indicators = new ArrayList<>(content.indicators());
            indicators.add(added);
            return content.withIndicators(indicators);
        });
    }

    /** It is to be reported on no more. */
    public void removeIndicator(String task, long revision, String number) {
        edit(task, revision, content -> {
            List<Indicator> left = new ArrayList<>(content.indicators());
            left.remove(known(content, number));
            return content.withIndicators(left);
        });
    }

    /** The indicator is to stay as it stands. */
    public void restoreIndicator(String task, long revision, String number) {
        Step step = writing(task);
        Amendment amendment = amendments.pending(step.agreement());
        AgreementPackage restored = Changes.accepted(
                amendment.base(), amendment.proposed(), Changes.allBut(amendment.base(), amendment.proposed(), number));
        propose(step, amendment, revision, restored);
    }

    /** Keeps a file as evidence; its type is found in its content. */
    public void attach(String task, String fileName, byte[] content) {
        Step step = writing(task);
        Amendment amendment = amendments.pending(step.agreement());
        InspectedFile file = InspectedFile.of(fileName, content);
        List<EvidenceRow> before = files.rows(amendment.id());
        if (before.size() >= Reporting.MOST_FILES) {
            throw new Refusal("reporting.refusal.evidenceTooMany", Reporting.MOST_FILES);
        }
        if (before.stream().anyMatch(row -> row.file().sha256().equals(file.sha256()))) {
            throw new Refusal("reporting.refusal.evidenceTwice", file.fileName());
        }
        AmendmentFile attached = files.save(new AmendmentFile(amendment.id(), file, step.at(), step.by()));
        step.tell(amendment.attach(attached.attached(), step.by()));
        touchRequest(step, amendment);
    }

    public void removeFile(String task, UUID file) {
        Step step = writing(task);
        Amendment amendment = amendments.pending(step.agreement());
        AmendmentFile attached = files.findById(file)
                .filter(found -> found.amendment().equals(amendment.id()))
                .orElseThrow(() -> new Refusal("reporting.refusal.unknownEvidence"));
        files.delete(attached);
        step.tell(amendment.remove(attached.attached(), step.by()));
        touchRequest(step, amendment);
    }

    /**
     * Hands the request to the approvers.
     *
     * @param firstRound from which it is to stand
     */
    public void submit(String task, long revision, int firstRound, @Nullable String reason) {
        Step step = writing(task);
        Amendment amendment = amendments.pending(step.agreement());
        amendment.requireRevision(revision);
        terms.requireRound(amendment.agreement(), firstRound);
        if (files.rows(amendment.id()).isEmpty()) {
            throw new Refusal("amendment.refusal.evidenceMissing");
        }
        gaps.refuse(amendment.paper(), maker(amendment));
        if (amendment.asksAnew(firstRound, reason)) {
            touchRequest(step, amendment);
        }
        step.tell(amendment.submit(step.by(), firstRound, reason));
        step.handsIn(amendment.handedIn());
        step.complete();
    }

    private void edit(String task, long revision, UnaryOperator<AgreementPackage> change) {
        Step step = writing(task);
        Amendment amendment = amendments.pending(step.agreement());
        propose(step, amendment, revision, change.apply(amendment.proposed()));
    }

    private void propose(Step step, Amendment amendment, long revision, AgreementPackage changed) {
        amendment.requireRevision(revision);
        changed.indicators().forEach(IndicatorTexts::check);
        approvals.touch(amendment.paper(), AmendmentItems.touched(amendment.proposed(), changed), step.by());
        amendment.propose(step.by(), changed).forEach(step::tell);
        amendments.saveAndFlush(amendment);
    }

    private void touchRequest(Step step, Amendment amendment) {
        approvals.touch(amendment.paper(), Set.of(PaperItems.REQUEST), step.by());
    }

    private PaperOf maker(Amendment amendment) {
        return new PaperOf(agreements.unitId(amendment.agreement()), agreements.fiscalYear(amendment.agreement()));
    }

    /** Whoever changes it is an author. */
    private Step writing(String task) {
        Step step = tasks.open(task, WRITE);
        step.did();
        return step;
    }

    private static Indicator known(AgreementPackage content, String number) {
        return content.indicator(number).orElseThrow(() -> new Refusal("agreement.refusal.unknownIndicator", number));
    }
}
