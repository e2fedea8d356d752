package org.khamrabrong.workflow;

import static org.khamrabrong.kernel.Account.of;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.workflow.WorkflowFact.DeadlinesMoved;
import org.khamrabrong.workflow.WorkflowFact.IncidentRetried;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.khamrabrong.workflow.WorkflowFact.StepMissed;
import org.khamrabrong.workflow.WorkflowFact.StepReminded;
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
                (fact, speech) -> of(task(fact.step(), speech)).was("holder", fact.former()));
        tell(
                StepReminded.class,
                (fact, speech) -> of(task(fact.step(), speech))
                        .changed("due", speech.day(fact.due()), String.join(", ", fact.told())));
        tell(
                StepMissed.class,
                (fact, speech) -> of(task(fact.step(), speech))
                        .changed("due", speech.day(fact.due()), String.join(", ", fact.told()))
                        .weighing(Account.Weight.CONTRARY));
        tell(
                StepEscalated.class,
                (fact, speech) -> of(task(fact.step(), speech))
                        .changed("due", speech.day(fact.due()), String.join(", ", fact.told()))
                        .weighing(Account.Weight.CONTRARY));
        tell(DeadlinesMoved.class, fact -> of(fact.steps()));
        tell(IncidentRetried.class, (fact, speech) -> of(ElementTitle.of(fact.step(), speech::word)));
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

    private static String task(String step, Speech speech) {
        return speech.word("workflow.task.", step);
    }

    private static String table(String decision, @Nullable FiscalYear year, Speech speech) {
        String title = speech.word("workflow.table.title.", decision);
        return year == null ? title : speech.say("workflow.table.ofYear", title, speech.year(year));
    }
}
