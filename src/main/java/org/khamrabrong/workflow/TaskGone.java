package org.khamrabrong.workflow;

import org.khamrabrong.kernel.MovedOn;

/** Somebody else was faster, or the step fell away: nothing was changed. */
public class TaskGone extends MovedOn {

    private static final long serialVersionUID = 1L;

    private final String task;

    public TaskGone(String task) {
        super("workflow.refusal.taskGone", "steps/" + task);
        this.task = task;
    }

    public String task() {
        return task;
    }
}
