package org.khamrabrong.negotiation.process;

import static org.khamrabrong.negotiation.process.NegotiationVariables.COUNTER_AGREED;
import static org.khamrabrong.negotiation.process.NegotiationVariables.FORMAL_OUTCOME;
import static org.khamrabrong.negotiation.process.NegotiationVariables.OFFER_AGREED;

import java.util.Locale;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationWorkflow;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.OpenTask;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

@Component
class NegotiationProcess implements NegotiationWorkflow {

    private final HumanTasks tasks;

    NegotiationProcess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void offersAnswered(OpenTask task, boolean everythingAgreed) {
        tasks.complete(
                task,
                Values.of(
                        Negotiations.REVIEW_OFFER.equals(task.key()) ? OFFER_AGREED : COUNTER_AGREED,
                        everythingAgreed));
    }

    @Override
    public void sessionEnded(OpenTask task, NegotiationOutcome outcome) {
        tasks.complete(task, Values.of(FORMAL_OUTCOME, outcome.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void committeeAnswered(OpenTask task) {
        tasks.complete(task, Values.none());
    }
}
