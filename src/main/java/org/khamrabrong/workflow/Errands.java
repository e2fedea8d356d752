package org.khamrabrong.workflow;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs errands: takes a step for a while, in a transaction of its own; asks in none; keeps what came of it and ends the step
 * in another. Whoever dies in between leaves the step to the next node once that while is over.
 */
@Component
public class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final List<Errand> errands;
    private final ExternalTaskService engine;
    private final ErrandTries tries;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Duration hold;
    private final String worker = UUID.randomUUID().toString();
    private boolean still;

    Errands(
            List<Errand> errands,
            ExternalTaskService engine,
            ErrandTries tries,
            TransactionTemplate transaction,
            Actors actors,
            @Value("${khamrabrong.errands.hold}") Duration hold) {
        this.errands = errands;
        this.engine = engine;
        this.tries = tries;
        this.transaction = transaction;
        this.actors = actors;
        this.hold = hold;
    }

    /** All that are due, one after another; none while they are kept still. */
    synchronized void run() {
        if (!still) {
            errands.forEach(errand -> runDue(errand, null));
        }
    }

    /** Leaves them to {@link #runFor} alone, once what runs already is done. */
    synchronized void keepStill(boolean kept) {
        still = kept;
    }

    /** Those of one agreement; whether there were any. */
    boolean runFor(AgreementId agreement) {
        return errands.stream().filter(errand -> runDue(errand, agreement)).count() > 0;
    }

    private boolean runDue(Errand errand, @Nullable AgreementId only) {
        List<LockedExternalTask> taken = take(errand, only);
        boolean any = !taken.isEmpty();
        while (!taken.isEmpty()) {
            taken.forEach(task -> actors.asSystem(() -> {
                runOne(errand, task);
            }));
            taken = take(errand, only);
        }
        return any;
    }

    private List<LockedExternalTask> take(Errand errand, @Nullable AgreementId only) {
        ExternalTaskQueryTopicBuilder due =
                engine.fetchAndLock(1, worker).topic(errand.topic(), hold.toMillis());
        return (only == null ? due : due.businessKey(only.toString())).execute();
    }

    private void runOne(Errand errand, LockedExternalTask task) {
        try {
            Errand.Outcome outcome = errand.run(AgreementId.of(task.getBusinessKey()));
            transaction.executeWithoutResult(status -> {
                outcome.keeping().run();
                end(task, outcome.error());
            });
        } catch (RuntimeException failure) {
            log(task, failure);
            tryAgainLater(task, failure);
        }
    }

    /** That somebody outside gives no answer is no fault of ours. */
    private static void log(LockedExternalTask task, RuntimeException failure) {
        if (failure instanceof Refusal) {
            LOG.info("{} of {}: {}", task.getActivityId(), task.getBusinessKey(), failure.getMessage());
        } else {
            LOG.warn("{} of {} has failed", task.getActivityId(), task.getBusinessKey(), failure);
        }
    }

    private void end(LockedExternalTask task, @Nullable String error) {
        if (error == null) {
            engine.complete(task.getId(), worker);
        } else {
            engine.handleBpmnError(task.getId(), worker, error);
        }
    }

    /** After the last try it is an incident, which may be tried again at once. */
    private void tryAgainLater(LockedExternalTask task, RuntimeException failure) {
        ErrandTries.Tries all = tries.of(task);
        int left = (task.getRetries() == null ? all.most() : task.getRetries()) - 1;
        engine.handleFailure(
                task.getId(),
                worker,
                failure.getMessage(),
                left,
                left > 0 ? all.pause().toMillis() : 0);
    }
}
