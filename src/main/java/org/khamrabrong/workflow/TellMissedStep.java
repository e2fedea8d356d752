package org.khamrabrong.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that a step was not done by its last day. */
@Component
class TellMissedStep implements JavaDelegate {

    private final StepWarnings warnings;

    TellMissedStep(StepWarnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void execute(DelegateExecution timer) {
        warnings.overdue(timer);
    }
}
