package org.khamrabrong.workflow;

import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows who holds a task, and what goes along when somebody else takes it over. */
@Component
class TaskHolders {

    private final Organization organization;
    private final FormDraftRows drafts;
    private final TaskRights rights;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    TaskHolders(
            Organization organization,
            FormDraftRows drafts,
            TaskRights rights,
            Actors actors,
            ApplicationEventPublisher events) {
        this.organization = organization;
        this.drafts = drafts;
        this.rights = rights;
        this.actors = actors;
        this.events = events;
    }

    /** The one who took it; who left, moved or lost the role since holds nothing any more. */
    Optional<Person> of(OpenTask task) {
        return Optional.ofNullable(task.assignee())
                .flatMap(organization::person)
                .filter(Person::active)
                .filter(person -> rights.allow(task, person));
    }

    /** Whether somebody else than that person holds it. */
    boolean another(OpenTask task, Person than) {
        return of(task).filter(holder -> !holder.username().equals(than.username()))
                .isPresent();
    }

    void refuseUnlessFreeFor(OpenTask task, Person person) {
        of(task).filter(holder -> !holder.username().equals(person.username())).ifPresent(holder -> {
            throw new Refusal("refusal.takenByColleague", holder.name());
        });
    }

    /** The former holder's form draft goes along unless the new one has typed later; the record says who took it from whom. */
    void handOver(OpenTask task, String from) {
        String to = actors.currentName();
        drafts.findById(new FormDraft.Key(task.id(), from)).ifPresent(former -> {
            FormDraft mine =
                    drafts.findById(new FormDraft.Key(task.id(), to)).orElseGet(() -> new FormDraft(task.id(), to));
            mine.goOnFrom(former);
            drafts.save(mine);
        });
        String name = organization.person(from).map(Person::name).orElse(from);
        events.publishEvent(new TaskReassigned(task.agreement(), to, task.key(), name));
    }
}
