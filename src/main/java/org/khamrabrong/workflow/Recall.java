package org.khamrabrong.workflow;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;

/** What was handed in is taken back: nobody comes into what follows meanwhile, and all of it is one transaction. */
public final class Recall {

    record Engine(List<String> following, StepTable steps, Processes processes, ApplicationEventPublisher events) {}

    private final AgreementId agreement;
    private final Optional<Integer> round;
    private final String by;
    private final Engine engine;

    Recall(AgreementId agreement, Optional<Integer> round, String by, Engine engine) {
        this.agreement = agreement;
        this.round = round;
        this.by = by;
        this.engine = engine;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** Self-assessment round; empty outside of one. */
    public Optional<Integer> round() {
        return round;
    }

    /** User name of the one who takes it back. */
    public String by() {
        return by;
    }

    public void tell(Fact fact) {
        engine.events().publishEvent(fact);
    }

    /** The steps that follow fall away, and the process goes back. */
    public void complete(String message) {
        engine.following().forEach(task -> engine.steps().end(task, StepEnding.DONE.as(StepOutcome.RECALLED)));
        if (!engine.processes().tell(message, agreement.value())) {
            throw new Refusal("workflow.refusal.openedAlready");
        }
    }
}
