package org.khamrabrong.workflow;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnusableSetting;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Capacities;
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
class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final List<Errand> errands;
    private final ExternalTaskService engine;
    private final ErrandTries tries;
    private final TransactionTemplate transaction;
    private final Actors actors;
    private final Capacities capacities;
    private final Duration hold;
    private final String worker = UUID.randomUUID().toString();
    private boolean still;

    Errands(
            List<Errand> errands,
            ExternalTaskService engine,
            ErrandTries tries,
            TransactionTemplate transaction,
            Actors actors,
            Capacities capacities,
            @Value("${khamrabrong.errands.hold}") Duration hold) {
        this.errands = errands;
        this.engine = engine;
        this.tries = tries;
        this.transaction = transaction;
        this.actors = actors;
        this.capacities = capacities;
        this.hold = hold;
        errands.forEach(this::requirePatience);
    }

    /** Else two nodes would ask the same at once, and the first to ask could not keep its answer. */
    private void requirePatience(Errand errand) {
        if (hold.compareTo(errand.patience()) <= 0) {
            throw new UnusableSetting(
                    "khamrabrong.errands.hold",
                    "leaves a step to another node after %s s, and %s waits up to %s s for answers"
                            .formatted(
                                    hold.toSeconds(),
                                    errand.topic(),
                                    errand.patience().toSeconds()),
                    "Give more than khamrabrong.signing.time-stamp-timeout and revocation-timeout together.");
        }
    }

    /** All that are due, one after another; none while they are kept still. */
    synchronized void run() {
        if (!still) {
            runFor(null);
        }
    }

    /** Leaves them to {@link #runFor} alone, once what runs already is done. */
    synchronized void keepStill(boolean kept) {
        still = kept;
    }

    /**
     * Until none is due; whether any was.
     *
     * @param only null for those of every agreement
     */
    boolean runFor(@Nullable AgreementId only) {
        boolean any = false;
        while (runRound(only)) {
            any = true;
        }
        return any;
    }

    /** One step of every topic, so that none waits for all of another; whether there was any. */
    private boolean runRound(@Nullable AgreementId only) {
        return errands.stream().filter(errand -> runNext(errand, only)).count() > 0;
    }

    private boolean runNext(Errand errand, @Nullable AgreementId only) {
        List<LockedExternalTask> taken = take(errand, only);
        taken.forEach(task -> actors.asSystem(() -> {
            runOne(errand, task);
        }));
        return !taken.isEmpty();
    }

    /** The oldest that is due, if any; none of its process's variables. */
    List<LockedExternalTask> take(Errand errand, @Nullable AgreementId only) {
        ExternalTaskQueryTopicBuilder due = engine.fetchAndLock()
                .workerId(worker)
                .maxTasks(1)
                .orderByCreateTime()
                .asc()
                .subscribe()
                .topic(errand.topic(), hold.toMillis())
                .variables(List.of());
        return (only == null ? due : due.businessKey(only.toString())).execute();
    }

    private void runOne(Errand errand, LockedExternalTask task) {
        try {
            Errand.Outcome outcome = errand.run(AgreementId.of(task.getBusinessKey()));
            transaction.executeWithoutResult(status -> {
                capacities.systemEnters(task.getProcessDefinitionId());
                outcome.keeping().run();
                end(task, outcome.error());
            });
        } catch (RuntimeException failure) {
            log(task, failure);
            giveBack(task, failure);
        }
    }

    /** An answer may come so late that another node has taken the step, or ended it. */
    private void giveBack(LockedExternalTask task, RuntimeException failure) {
        try {
            tryAgainLater(task, failure);
        } catch (BadUserRequestException | OptimisticLockingException elsewhere) {
            LOG.info("{} of {} is another node's by now", task.getActivityId(), task.getBusinessKey());
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
