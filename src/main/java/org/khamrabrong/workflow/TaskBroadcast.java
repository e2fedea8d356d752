package org.khamrabrong.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the human steps as the engine has them, and tells of them in engine-free words, inside the engine's transaction. */
@Component
class TaskBroadcast {

    private final EngineTasks tasks;
    private final StepTable steps;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskBroadcast(EngineTasks tasks, StepTable steps, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void hear(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> opened(tasks.read(task));
            case TaskListener.EVENTNAME_COMPLETE -> done(task.getId(), actors.currentName());
            case TaskListener.EVENTNAME_DELETE -> withdrawn(task.getId());
            default -> {}
        }
    }

    private void opened(OpenTask task) {
        steps.open(task);
        events.publishEvent(new TaskOpened(task));
    }

    private void done(String task, String by) {
        steps.done(task, by, clock.instant());
        events.publishEvent(new TaskClosed(task, by, clock.instant()));
    }

    private void withdrawn(String task) {
        steps.withdrawn(task, Actors.SYSTEM, clock.instant());
        events.publishEvent(new TaskClosed(task, Actors.SYSTEM, clock.instant()));
    }
}
