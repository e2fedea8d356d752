package org.khamrabrong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings a step that nobody does to the strategy office. */
@Component
class EscalateStep implements JavaDelegate {

    private final StepWarnings warnings;

    EscalateStep(StepWarnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void execute(DelegateExecution timer) {
        warnings.escalated(timer);
    }
}
