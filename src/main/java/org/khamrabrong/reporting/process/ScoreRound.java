package org.khamrabrong.reporting.process;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.reporting.ReportRegister;
import org.springframework.stereotype.Component;

/** Scores the round and closes it. */
@Component
class ScoreRound implements JavaDelegate {

    private final ReportRegister reports;

    ScoreRound(ReportRegister reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.score(AgreementId.of(execution.getProcessBusinessKey()), ROUND.known(execution));
    }
}
