package org.khamrabrong.evaluation.process;

import static org.khamrabrong.evaluation.process.EvaluationVariables.REPORTS_ACCEPTED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_CONFIRMED;

import org.khamrabrong.evaluation.EvaluationWorkflow;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class EvaluationProcess implements EvaluationWorkflow {

    private final HumanTasks tasks;

    EvaluationProcess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void reportsEvaluated(OpenTask task, boolean challenged) {
        tasks.complete(task, Values.of(REPORTS_ACCEPTED, !challenged));
    }

    @Override
    public void challengesAnswered(OpenTask task) {
        tasks.complete(task, Values.none());
    }

    @Override
    public void resultDecided(OpenTask task, boolean confirmed) {
        tasks.complete(task, Values.of(RESULT_CONFIRMED, confirmed));
    }
}
