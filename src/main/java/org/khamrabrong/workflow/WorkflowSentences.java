package org.khamrabrong.workflow;

import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
import org.khamrabrong.workflow.WorkflowFact.TaskReassigned;
import org.springframework.stereotype.Component;

/** The words for what happens to steps; a step without a name in the bundles is called by its element id. */
@Component
class WorkflowSentences extends FactSentences<WorkflowFact> {

    WorkflowSentences() {
        super(WorkflowFact.class);
        tell(
                TaskReassigned.class,
                (fact, speech) -> of(speech.word("workflow.task.", fact.step())).was("holder", fact.former()));
        tell(IncidentRetried.class, (fact, speech) -> of(speech.word("workflow.element.", fact.step())));
    }
}
