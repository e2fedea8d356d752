package org.khamrabrong.evaluation.process;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.khamrabrong.evaluation.EvaluationRegister;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;

/** Whom the loop of the confirmation goes over. The engine asks anew at every turn, and so is told what was frozen. */
@Component
public class CommitteeSeats {

    private final EvaluationRegister evaluations;

    CommitteeSeats(EvaluationRegister evaluations) {
        this.evaluations = evaluations;
    }

    /** A number for each member who may act. */
    public List<String> of(DelegateExecution execution) {
        int members = evaluations.committee(AgreementId.of(execution.getProcessBusinessKey()));
        return IntStream.rangeClosed(1, members).mapToObj(String::valueOf).toList();
    }
}
