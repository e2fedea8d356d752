package org.khamrabrong.evaluation.paper;

import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.ReopeningRow;
import org.khamrabrong.evaluation.ReopeningRow.Change;
import org.khamrabrong.evaluation.ReopeningState;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an evaluation sheet on paper: what its reader would see on screen, and no more. */
@Service
@Transactional(readOnly = true)
public class EvaluationPapers {

    private final EvaluationDirectory directory;
    private final Organization organization;

    EvaluationPapers(EvaluationDirectory directory, Organization organization) {
        this.directory = directory;
        this.organization = organization;
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
        return EvaluationForm.of(sheet, organization.names(EvaluationForm.people(sheet)), amended, language, digits);
    }
}
