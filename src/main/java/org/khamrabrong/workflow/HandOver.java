package org.khamrabrong.workflow;

import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.workflow.WorkflowFact.TaskReassigned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes along when a step comes into other hands. */
@Component
class HandOver {

    private final Organization organization;
    private final FormDraftTable drafts;
    private final ApplicationEventPublisher events;

    HandOver(Organization organization, FormDraftTable drafts, ApplicationEventPublisher events) {
        this.organization = organization;
        this.drafts = drafts;
        this.events = events;
    }

    /** The former holder's form draft goes along unless the new one has typed later; the record says who took it from whom. */
    void between(OpenTask task, String from, String to) {
        drafts.handOver(task.id(), from, to);
        String name = organization.person(from).map(Person::name).orElse(from);
        events.publishEvent(new TaskReassigned(task.agreement(), to, task.key(), name));
    }
}
