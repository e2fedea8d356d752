package org.khamrabrong.workflow.ui.form;

import org.khamrabrong.workflow.FormDrafts;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.StepLooks;
import org.springframework.stereotype.Component;

/** Opens the form of a step for the one who looks at it; that takes it from nobody. */
@Component
public class StepForms {

    private final StepLooks looks;
    private final FormDrafts drafts;
    private final HumanTasks tasks;

    StepForms(StepLooks looks, FormDrafts drafts, HumanTasks tasks) {
        this.looks = looks;
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /**
     * @throws org.khamrabrong.workflow.TaskGone where it is done already or never was
     * @throws org.khamrabrong.kernel.Refusal where role and unit do not allow it
     */
    public StepForm open(String task) {
        return new StepForm(task, looks, drafts, tasks);
    }
}
