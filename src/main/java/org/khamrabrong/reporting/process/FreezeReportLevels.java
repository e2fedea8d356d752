package org.khamrabrong.reporting.process;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.reporting.ReportRegister;
import org.springframework.stereotype.Component;

/** Brings the report to its levels, which are frozen when it is handed in for the first time. */
@Component
class FreezeReportLevels implements JavaDelegate {

    private final ReportRegister reports;

    FreezeReportLevels(ReportRegister reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.handIn(AgreementId.of(execution.getProcessBusinessKey()), ROUND.known(execution));
    }
}
