package org.khamrabrong.workflow;

import static org.khamrabrong.kernel.Account.of;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
import org.khamrabrong.workflow.WorkflowFact.TableChanged;
import org.khamrabrong.workflow.WorkflowFact.TableShipped;
import org.khamrabrong.workflow.WorkflowFact.TableUsed;
import org.khamrabrong.workflow.WorkflowFact.TablesPinned;
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
        tell(
                TableChanged.class,
                (fact, speech) -> of(table(fact.decision(), fact.year(), speech))
                        .changed("version", Integer.toString(fact.former()), Integer.toString(fact.version()))
                        .because(fact.reason()));
        tell(
                TableUsed.class,
                (fact, speech) -> of(table(fact.decision(), fact.year(), speech))
                        .changed("version", Integer.toString(fact.former()), Integer.toString(fact.version()))
                        .because(fact.reason()));
        tell(
                TableShipped.class,
                (fact, speech) ->
                        of(table(fact.decision(), null, speech)).became("version", Integer.toString(fact.version())));
        tell(
                TablesPinned.class,
                (fact, speech) -> of(speech.year(fact.year()))
                        .became("tables", Integer.toString(fact.tables().size())));
    }

    private static String table(String decision, @Nullable FiscalYear year, Speech speech) {
        String title = speech.word("workflow.table.title.", decision);
        return year == null ? title : speech.say("workflow.table.ofYear", title, speech.year(year));
    }
}
