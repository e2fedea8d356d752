package org.khamrabrong.signing.process;

import static org.khamrabrong.signing.process.SigningVariables.SIDE_COMPLETE;
import static org.khamrabrong.signing.process.SigningVariables.SIGNED;

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
    public void sideDecided(OpenTask task, boolean signed, boolean complete) {
        tasks.complete(task, Values.of(SIGNED, signed).and(SIDE_COMPLETE, complete));
    }
}
