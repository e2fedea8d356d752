package org.khamrabrong.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.khamrabrong.organization.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes the engine's task events on in engine-free words, inside the engine's transaction. */
@Component
class TaskBroadcast {

    private final EngineTasks tasks;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TaskBroadcast(EngineTasks tasks, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void hear(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> events.publishEvent(new TaskOpened(tasks.read(task)));
            case TaskListener.EVENTNAME_ASSIGNMENT ->
                events.publishEvent(new TaskAssigned(task.getId(), task.getAssignee()));
            case TaskListener.EVENTNAME_COMPLETE ->
                events.publishEvent(new TaskClosed(task.getId(), actors.currentName(), clock.instant()));
            case TaskListener.EVENTNAME_DELETE ->
                events.publishEvent(new TaskClosed(task.getId(), Actors.SYSTEM, clock.instant()));
            default -> {}
        }
    }
}
