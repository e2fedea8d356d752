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

    HumanTasks(TaskService engine, EngineTasks tasks, Actors actors, StepLocks locks) {
        this.locks = locks;
        this.engine = engine;
        this.tasks = tasks;
        this.actors = actors;
    }

    /**
     * The step, for the signed-in person, and for nobody else until the transaction ends.
     *
     * @param keys the steps that the caller serves, e.g. {@code Task_SignAsMaker}
     * @throws TaskGone where it is done already or never was
     * @throws Refusal where role or unit do not allow it, or a colleague has taken it
     */
    public OpenTask open(String id, String... keys) {
        uuid(id).ifPresent(locks::enter);
        OpenTask task = find(id).orElseThrow(() -> new TaskGone(id));
        Person person = actors.current();
        if (!task.isFor(person)) {
            throw new Refusal("refusal.notYourTask");
        }
        if (task.assignee() != null && !task.assignee().equals(person.username())) {
            throw new Refusal("refusal.takenByColleague");
        }
        if (keys.length > 0 && !List.of(keys).contains(task.key())) {
            throw new TaskGone(id);
        }
        return task;
    }

    /** Whether {@link #open} would give it to the signed-in person now. */
    public boolean mayOpen(String id) {
        Person person = actors.current();
        return find(id).filter(task -> task.isFor(person))
                .filter(task -> task.assignee() == null || task.assignee().equals(person.username()))
                .isPresent();
    }

    public void claim(String id) {
        OpenTask task = open(id);
        changing(id, () -> engine.setAssignee(task.id(), actors.currentName()));
    }

    public void release(String id) {
        OpenTask task = open(id);
        changing(id, () -> engine.setAssignee(task.id(), null));
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
