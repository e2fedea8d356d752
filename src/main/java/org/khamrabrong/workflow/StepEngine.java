package org.khamrabrong.workflow;

import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a step does to the engine, its holder, the authors and the record. */
@Component
class StepEngine {

    private final TaskService engine;
    private final StepTable steps;
    private final Authors authors;
    private final HandOver handOver;
    private final ApplicationEventPublisher events;

    StepEngine(
            TaskService engine, StepTable steps, Authors authors, HandOver handOver, ApplicationEventPublisher events) {
        this.engine = engine;
        this.steps = steps;
        this.authors = authors;
        this.handOver = handOver;
        this.events = events;
    }

    void record(OpenTask task, String username) {
        authors.record(task, username);
    }

    void tell(Fact fact) {
        events.publishEvent(fact);
    }

    /** From whoever held it and may do it no longer, or was asked for it, what was typed goes along. */
    void take(OpenTask task, String username) {
        assign(task, username);
        if (task.assignee() != null && !task.assignee().equals(username)) {
            handOver.between(task, task.assignee(), username);
            events.publishEvent(new StepChange.Reassigned(task.id(), task.assignee(), username));
        }
    }

    /**
     * Who has taken a step is no business of the engine, which asks nobody for it.
     *
     * @param username null to put it back for all
     */
    void assign(OpenTask task, @Nullable String username) {
        steps.assign(task.id(), username);
    }

    void complete(OpenTask task, StepEnding ending, Values outcome) {
        steps.end(task.id(), ending);
        EngineClash.told(() -> engine.complete(task.id(), outcome.byName()));
    }
}
