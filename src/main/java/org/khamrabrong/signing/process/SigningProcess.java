package org.khamrabrong.signing.process;

import static org.khamrabrong.signing.process.SigningVariables.MAKER_SIGNED;
import static org.khamrabrong.signing.process.SigningVariables.RECEIVER_SIGNED;

import org.khamrabrong.signing.Signing;
import org.khamrabrong.signing.SigningWorkflow;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class SigningProcess implements SigningWorkflow {

    private final HumanTasks tasks;

    SigningProcess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void sideDecided(OpenTask task, boolean signed) {
        tasks.complete(task, Values.of(Signing.MAKER_STEP.equals(task.key()) ? MAKER_SIGNED : RECEIVER_SIGNED, signed));
    }
}
