package org.khamrabrong.workflow;

import static org.khamrabrong.workflow.LifecycleVariables.FISCAL_YEAR;
import static org.khamrabrong.workflow.LifecycleVariables.LEVEL_UNIT;
import static org.khamrabrong.workflow.LifecycleVariables.RECEIVER_UNIT;
import static org.khamrabrong.workflow.LifecycleVariables.ROUND;
import static org.khamrabrong.workflow.LifecycleVariables.UNIT;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Component;

/** Turns a task that the engine opens into an {@link OpenTask}: rules from the model, units and round from the variables. */
@Component
class EngineTasks {

    private final StepModels models;

    EngineTasks(StepModels models) {
        this.models = models;
    }

    OpenTask read(DelegateTask task) {
        HumanStep step = models.stepOf(task);
        return new OpenTask(
                task.getId(),
                step,
                AgreementId.of(task.getExecution().getProcessBusinessKey()),
                place(task, step.role()),
                null,
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private StepPlace place(DelegateTask task, Role role) {
        DelegateExecution execution = task.getExecution();
        StepPlace place = StepPlace.of(
                role,
                UUID.fromString(UNIT.known(execution)),
                receiver(execution),
                FISCAL_YEAR.known(execution),
                ROUND.in(execution));
        return models.isOfALevel(task) ? place.doneAt(UUID.fromString(LEVEL_UNIT.known(execution))) : place;
    }

    private static @Nullable UUID receiver(DelegateExecution execution) {
        String unit = RECEIVER_UNIT.in(execution);
        return unit == null ? null : UUID.fromString(unit);
    }
}
