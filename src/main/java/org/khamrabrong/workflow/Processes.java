package org.khamrabrong.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes; the agreement's id is their business key. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;

    Processes(RuntimeService runtime) {
        this.runtime = runtime;
    }

    public void start(String process, AgreementId agreement, Values values) {
        runtime.startProcessInstanceByKey(process, agreement.toString(), values.byName());
    }
}
