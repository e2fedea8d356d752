package org.khamrabrong.worklist;

import org.khamrabrong.workflow.TaskAssigned;
import org.khamrabrong.workflow.TaskClosed;
import org.khamrabrong.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the inbox in step with the engine, inside the engine's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkProjection {

    private final WorkItems items;

    WorkProjection(WorkItems items) {
        this.items = items;
    }

    @EventListener
    void on(TaskOpened opened) {
        items.save(new WorkItem(opened.task()));
    }

    @EventListener
    void on(TaskAssigned assigned) {
        items.findById(assigned.task()).ifPresent(item -> item.assign(assigned.assignee()));
    }

    @EventListener
    void on(TaskClosed closed) {
        items.findById(closed.task()).ifPresent(item -> item.close(closed.by(), closed.at()));
    }
}
