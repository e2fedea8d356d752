package org.khamrabrong.workflow;

import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Component;

/** Whether somebody may do a step: by the own role and unit, or where somebody is signed for, by that one's. */
@Component
class TaskRights {

    private final Organization organization;

    TaskRights(Organization organization) {
        this.organization = organization;
    }

    boolean allow(OpenTask task, Person person) {
        return task.isFor(person)
                || Work.forDeputies().contains(task.key())
                        && organization.actingFor(person).stream().anyMatch(acting -> task.isFor(acting.person()));
    }
}
