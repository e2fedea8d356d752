package org.khamrabrong.workflow;

import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.ActingFor;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Component;

/** Whether somebody may do a step: by the own role and unit, or where somebody is signed for, by that one's. */
@Component
public class TaskRights {

    private final Organization organization;

    TaskRights(Organization organization) {
        this.organization = organization;
    }

    /**
     * For whom that person may sign at the step today; for nobody who is of the other side's unit, or deputizes for the
     * other side's signer. The inbox asks the same in one statement.
     */
    public List<ActingFor> signedForBy(Person deputy, OpenTask task) {
        return isBoundToOtherSide(deputy, task) ? List.of() : absentAt(task, deputy);
    }

    boolean allow(OpenTask task, Person person) {
        return task.isFor(person) || !signedForBy(person, task).isEmpty();
    }

    void require(OpenTask task, Person person) {
        if (!allow(task, person)) {
            throw new Refusal(absentAt(task, person).isEmpty() ? "refusal.notYourTask" : "refusal.deputyOfOtherSide");
        }
    }

    private List<ActingFor> absentAt(OpenTask task, Person deputy) {
        return Work.forDeputies().contains(task.key())
                ? organization.actingFor(deputy).stream()
                        .filter(acting -> task.isFor(acting.person()))
                        .toList()
                : List.of();
    }

    private boolean isBoundToOtherSide(Person deputy, OpenTask task) {
        return deputy.unit().equals(task.otherUnit())
                || organization.actingFor(deputy).stream().anyMatch(acting -> task.isForOtherSide(acting.person()));
    }
}
