package org.khamrabrong.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.reporting.ReportRounds;
import org.springframework.stereotype.Component;

/** Opens the round whose time has come. */
@Component
class OpenRound implements JavaDelegate {

    private final ReportRounds rounds;

    OpenRound(ReportRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.open(AgreementId.of(execution.getProcessBusinessKey()));
    }
}
