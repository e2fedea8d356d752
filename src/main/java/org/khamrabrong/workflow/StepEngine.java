package org.khamrabrong.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a step does to the engine, the authors and the record. */
@Component
class StepEngine {

    private final TaskService engine;
    private final Authors authors;
    private final HandOver handOver;
    private final ApplicationEventPublisher facts;

    StepEngine(TaskService engine, Authors authors, HandOver handOver, ApplicationEventPublisher facts) {
        this.engine = engine;
        this.authors = authors;
        this.handOver = handOver;
        this.facts = facts;
    }

    void record(OpenTask task, String username) {
        authors.record(task, username);
    }

    void tell(Fact fact) {
        facts.publishEvent(fact);
    }

    /** From whoever held it and may do it no longer, or was asked for it, what was typed goes along. */
    void take(OpenTask task, String username) {
        assign(task, username);
        if (task.assignee() != null && !task.assignee().equals(username)) {
            handOver.between(task, task.assignee(), username);
        }
    }

    /** @param username null to put it back for all */
    void assign(OpenTask task, @Nullable String username) {
        changing(task.id(), () -> engine.setAssignee(task.id(), username));
    }

    void complete(OpenTask task, String by, Values outcome) {
        authors.renew(task);
        if (!by.equals(task.assignee())) {
            assign(task, by);
        }
        engine.complete(task.id(), outcome.byName());
    }

    private static void changing(String task, Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingException | NotFoundException | NullValueException lost) {
            throw new TaskGone(task);
        }
    }
}
