package org.khamrabrong.evaluation;

import org.khamrabrong.workflow.OpenTask;

/** What evaluation needs from the process. */
public interface EvaluationWorkflow {

    void reportsEvaluated(OpenTask task, boolean challenged);

    void challengesAnswered(OpenTask task);

    void resultDecided(OpenTask task, boolean confirmed);
}
