package org.khamrabrong.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a waiting human step for the one who may do it, hands it over, and completes it. */
@Service
@Transactional
public class HumanTasks {

    private final TaskService engine;
    private final EngineTasks tasks;
    private final Actors actors;
    private final StepLocks locks;
    private final Authors authors;
    private final TaskHolders holders;
    private final TaskRights rights;

    HumanTasks(
            TaskService engine,
            EngineTasks tasks,
            Actors actors,
            StepLocks locks,
            Authors authors,
            TaskHolders holders,
            TaskRights rights) {
        this.locks = locks;
        this.authors = authors;
        this.holders = holders;
        this.rights = rights;
        this.engine = engine;
        this.tasks = tasks;
        this.actors = actors;
    }

    /**
     * The step, for the signed-in person, and for nobody else until the transaction ends.
     *
     * @param keys the steps that the caller serves, e.g. {@code Task_SignAsMaker}
     * @throws TaskGone where it is done already or never was
     * @throws Refusal where role or unit do not allow it, a colleague has taken it, or it judges the person's own work
     */
    public OpenTask open(String id, String... keys) {
        OpenTask task = require(id);
        Person person = actors.current();
        holders.refuseUnlessFreeFor(task, person);
        if (keys.length > 0 && !List.of(keys).contains(task.key())) {
            throw new TaskGone(id);
        }
        authors.requireNotOwnWork(task, person);
        return task.heldBy(holders.of(task).map(Person::username).orElse(null));
    }

    /**
     * The step as the engine has it, for one whose role and unit allow it, whoever has taken it. Asked before the
     * lock, so that nobody without rights holds up those who have them, and once more behind it.
     */
    OpenTask require(String id) {
        Person person = actors.current();
        OpenTask seen = permitted(id, person);
        locks.enter(UUID.fromString(seen.id()));
        return permitted(id, person);
    }

    private OpenTask permitted(String id, Person person) {
        OpenTask task = find(id).orElseThrow(() -> new TaskGone(id));
        rights.require(task, person);
        return task;
    }

    /** Whether {@link #open} would give it to the signed-in person now. */
    public boolean mayOpen(String id) {
        Person person = actors.current();
        return find(id).filter(task -> rights.allow(task, person))
                .filter(task -> !holders.another(task, person))
                .filter(task -> !authors.judgesOwnWork(task, person))
                .isPresent();
    }

    /** Whether role and unit would allow it, and only the own hand in what is judged there forbids it. */
    public boolean judgesOwnWork(String id) {
        Person person = actors.current();
        return find(id).filter(task -> rights.allow(task, person))
                .filter(task -> authors.judgesOwnWork(task, person))
                .isPresent();
    }

    /** Takes it; also from one who may do it no longer, whose form draft then goes along. */
    public void claim(String id) {
        OpenTask task = require(id);
        open(id);
        take(task);
    }

    /**
     * Takes it from the colleague of the own unit who holds it.
     *
     * @param from user name of the one whom the person was shown as holder; who else was faster is named in the refusal
     */
    public void takeOver(String id, String from) {
        OpenTask task = require(id);
        Person person = actors.current();
        authors.requireNotOwnWork(task, person);
        boolean ofAColleague = holders.of(task)
                .filter(holder ->
                        holder.username().equals(from) && holder.unit().equals(person.unit()))
                .isPresent();
        if (!ofAColleague) {
            holders.refuseUnlessFreeFor(task, person);
        }
        take(task);
    }

    /** Puts it back for all; whoever holds it may do so, whatever else is refused. */
    public void release(String id) {
        OpenTask task = require(id);
        holders.refuseUnlessFreeFor(task, actors.current());
        changing(id, () -> engine.setAssignee(task.id(), null));
    }

    private void take(OpenTask task) {
        String person = actors.currentName();
        String former = task.assignee();
        changing(task.id(), () -> engine.setAssignee(task.id(), person));
        if (former != null && !former.equals(person)) {
            holders.handOver(task, former);
        }
    }

    /** Completes what {@link #open} gave; of two who do so at once, the second gets {@link TaskGone}. */
    public void complete(OpenTask task, Values values) {
        changing(task.id(), () -> engine.setAssignee(task.id(), actors.currentName()));
        engine.complete(task.id(), values.byName());
    }

    private Optional<OpenTask> find(String id) {
        return uuid(id).map(known ->
                        engine.createTaskQuery().taskId(known.toString()).singleResult())
                .map((Task task) -> tasks.read(task));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static void changing(String id, Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingException | NotFoundException | NullValueException lost) {
            throw new TaskGone(id);
        }
    }
}
