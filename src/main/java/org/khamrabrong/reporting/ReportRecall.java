package org.khamrabrong.reporting;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.reporting.process.ReportingSteps;
import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round's report back from the approvers, none of whom has looked at it. */
@Component
class ReportRecall implements StepRecall {

    private static final String MESSAGE = "report-recalled";

    private final Recalls recalls;
    private final Reports reports;

    ReportRecall(Recalls recalls, Reports reports) {
        this.recalls = recalls;
        this.reports = reports;
    }

    @Override
    public String key() {
        return ReportingSteps.REPORT;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        Report report = recall.round()
                .flatMap(round ->
                        reports.findByAgreementAndRound(recall.agreement().value(), round))
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
        recall.tell(report.recall(recall.by()));
        recall.complete(MESSAGE);
    }
}
