package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to the steps of the processes. */
public sealed interface WorkflowFact extends Fact {

    /**
     * Somebody took over a task from the colleague who held it.
     *
     * @param step element id in the model
     * @param former name of the one who held it
     */
    @FactName("workflow.task-reassigned")
    record TaskReassigned(AgreementId agreement, String by, String step, String former) implements WorkflowFact {}

    /**
     * The administrator had a failed step run again.
     *
     * @param agreement null where the step is of a year
     * @param step element id in the model
     */
    @FactName("workflow.incident-retried")
    record IncidentRetried(@Nullable AgreementId agreement, String by, String step) implements WorkflowFact {}
}
