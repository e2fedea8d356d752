package org.khamrabrong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds of a step before its last day. */
@Component
class RemindOfStep implements JavaDelegate {

    private final StepWarnings warnings;

    RemindOfStep(StepWarnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void execute(DelegateExecution timer) {
        warnings.dueSoon(timer);
    }
}
