package org.khamrabrong.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the human steps as the engine has them, inside the engine's transaction. */
@Component
class StepListener {

    private final EngineTasks tasks;
    private final StepTable steps;
    private final Actors actors;
    private final Capacities capacities;
    private final Clock clock;
    private final ApplicationEventPublisher changes;

    StepListener(
            EngineTasks tasks,
            StepTable steps,
            Actors actors,
            Capacities capacities,
            Clock clock,
            ApplicationEventPublisher changes) {
        this.tasks = tasks;
        this.steps = steps;
        this.actors = actors;
        this.capacities = capacities;
        this.clock = clock;
        this.changes = changes;
    }

    @EventListener
    void hear(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> {
                steps.open(tasks.read(task));
                changes.publishEvent(new StepChange.Opened(task.getId()));
            }
            case TaskListener.EVENTNAME_COMPLETE -> {
                String by = actors.currentName();
                steps.done(task.getId(), by, capacities.behalf(by), clock.instant());
                changes.publishEvent(new StepChange.Done(task.getId()));
            }
            case TaskListener.EVENTNAME_DELETE -> {
                steps.withdrawn(task.getId(), Actors.SYSTEM, clock.instant(), actors.nameOrSystem());
                changes.publishEvent(new StepChange.FellAway(task.getId()));
            }
            default -> {}
        }
    }
}
