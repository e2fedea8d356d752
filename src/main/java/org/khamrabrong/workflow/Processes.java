package org.khamrabrong.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes and tells them what they wait for; an id is their business key, the agreement's where it is about one. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;

    Processes(RuntimeService runtime) {
        this.runtime = runtime;
    }

    public void start(String process, AgreementId agreement, Values values) {
        start(process, agreement.value(), values);
    }

    public void start(String process, UUID key, Values values) {
        runtime.startProcessInstanceByKey(process, key.toString(), values.byName());
    }

    /** Starts the process that begins with the message. */
    public void startBy(String message, AgreementId agreement, Values values) {
        EngineClash.told(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(agreement.toString())
                .setVariables(values.byName())
                .correlateStartMessage());
    }

    /** Whether the process of that key waited for the message. */
    public boolean tell(String message, UUID key) {
        return EngineClash.told(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key.toString())
                .correlateAllWithResult()
                .isEmpty());
    }
}
