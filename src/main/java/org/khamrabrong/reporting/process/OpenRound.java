package org.khamrabrong.reporting.process;

import static org.khamrabrong.workflow.LifecycleVariables.ROUND;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_DUE_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.reporting.ReportRegister;
import org.khamrabrong.workflow.RoundDates;
import org.springframework.stereotype.Component;

/** Opens the round whose time has come. */
@Component
class OpenRound implements JavaDelegate {

    private final ReportRegister reports;
    private final RoundDates dates;

    OpenRound(ReportRegister reports, RoundDates dates) {
        this.reports = reports;
        this.dates = dates;
    }

    /** Not without the number and the due date that the steps of the round carry. */
    @Override
    public void execute(DelegateExecution execution) {
        ROUND.known(execution);
        ROUND_DUE_AT.known(execution);
        dates.keepDue(execution);
        reports.open(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
