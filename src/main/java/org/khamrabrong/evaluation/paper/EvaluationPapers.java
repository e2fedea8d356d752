package org.khamrabrong.evaluation.paper;

import org.khamrabrong.document.report.Doers;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.ReopeningRow;
import org.khamrabrong.evaluation.ReopeningRow.Change;
import org.khamrabrong.evaluation.ReopeningState;
import org.khamrabrong.evaluation.process.EvaluationSteps;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.workflow.ActsForOthers;
import org.khamrabrong.workflow.ActsForOthers.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an evaluation sheet on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class EvaluationPapers {

    private final EvaluationDirectory directory;
    private final Organization organization;
    private final ActsForOthers acts;

    EvaluationPapers(EvaluationDirectory directory, Organization organization, ActsForOthers acts) {
        this.directory = directory;
        this.organization = organization;
        this.acts = acts;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public Paper paper(AgreementId agreement, String language, Digits digits) {
        EvaluationSheet sheet =
                directory.find(agreement).orElseThrow(() -> new Refusal("evaluation.refusal.noEvaluation"));
        Change amended = directory.reopenings(agreement).stream()
                .filter(row -> row.state() == ReopeningState.PUBLISHED)
                .findFirst()
                .map(ReopeningRow::change)
                .orElse(null);
        Doers doers = new Doers(
                organization.names(EvaluationForm.people(sheet)),
                acts.absent(Steps.of(agreement, EvaluationSteps.EVALUATE, EvaluationSteps.CONFIRM)));
        return EvaluationForm.of(sheet, doers, amended, language, digits);
    }
}
