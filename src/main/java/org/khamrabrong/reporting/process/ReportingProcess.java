package org.khamrabrong.reporting.process;

import static org.khamrabrong.reporting.process.ReportingVariables.REPORT_APPROVED;
import static org.khamrabrong.reporting.process.ReportingVariables.REPORT_SUBMITTED;

import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.ReportingWorkflow;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class ReportingProcess implements ReportingWorkflow {

    private final HumanTasks tasks;

    ReportingProcess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void reportSubmitted(OpenTask task) {
        tasks.complete(task, Values.none());
    }

    @Override
    public void reportDecided(OpenTask task, boolean approved) {
        tasks.complete(
                task,
                Values.of(ReportApproval.APPROVE.equals(task.key()) ? REPORT_APPROVED : REPORT_SUBMITTED, approved));
    }
}
