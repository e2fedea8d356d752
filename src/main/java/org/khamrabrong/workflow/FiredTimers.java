package org.khamrabrong.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.stereotype.Component;

/** Sets timers on the border of steps again that have fired, as the model declares them; in the transaction of whoever asks. */
@Component
class FiredTimers {

    /**
     * A timer to be set.
     *
     * @param scope id of the engine's execution in which it stands
     * @param timer element id in the model
     */
    record Again(String scope, String timer, Instant at) {}

    private final SpringProcessEngineConfiguration engine;

    FiredTimers(SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    void setAgain(List<Again> timers) {
        if (!timers.isEmpty()) {
            engine.getCommandExecutorTxRequired().execute(context -> {
                timers.forEach(timer -> set(timer, context));
                return null;
            });
        }
    }

    /** Nothing where the step is done meanwhile. */
    private static void set(Again timer, CommandContext context) {
        ExecutionEntity scope = context.getExecutionManager().findExecutionById(timer.scope());
        if (scope != null) {
            TimerDeclarationImpl declared =
                    Objects.requireNonNull(TimerDeclarationImpl.getDeclarationsForScope(scope.getActivity())
                            .get(timer.timer()));
            declared.createTimer(scope).setDuedate(Date.from(timer.at()));
        }
    }
}
