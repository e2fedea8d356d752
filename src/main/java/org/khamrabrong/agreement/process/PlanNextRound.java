package org.khamrabrong.agreement.process;

import static org.khamrabrong.agreement.process.AgreementVariables.ROUNDS_COMPLETED;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_DUE_AT;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND_OPENS_AT;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.Processes;
import org.springframework.stereotype.Component;

/** Finds the next self-assessment round and the moments at which it opens and is due; none left ends the rounds. */
@Component
class PlanNextRound implements JavaDelegate {

    private final AgreementRegister agreements;
    private final Processes processes;

    PlanNextRound(AgreementRegister agreements, Processes processes) {
        this.agreements = agreements;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AgreementId agreement = AgreementId.of(execution.getProcessBusinessKey());
        Optional<Round> next = agreements.nextRound(agreement);
        ROUNDS_COMPLETED.set(execution, next.isEmpty());
        next.ifPresent(round -> {
            ROUND.set(execution, round.number());
            ROUND_OPENS_AT.set(execution, round.opensAt());
            ROUND_DUE_AT.set(execution, round.dueAt());
        });
        tellAmendments(agreement, next.isEmpty());
    }

    /** What is agreed comes into force before the round opens; what is not has come too late for the evaluation. */
    private void tellAmendments(AgreementId agreement, boolean last) {
        processes.tell("next-round-planned", agreement.value());
        if (last) {
            processes.tell("evaluation-begins", agreement.value());
        }
    }
}
