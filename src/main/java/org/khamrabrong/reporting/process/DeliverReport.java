package org.khamrabrong.reporting.process;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.reporting.ReportRegister;
import org.springframework.stereotype.Component;

/** Sends the report that every level has approved to the evaluating office. */
@Component
class DeliverReport implements JavaDelegate {

    private final ReportRegister reports;

    DeliverReport(ReportRegister reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.deliver(AgreementId.of(execution.getProcessBusinessKey()), ROUND.known(execution));
    }
}
