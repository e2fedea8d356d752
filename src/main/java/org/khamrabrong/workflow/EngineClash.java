package org.khamrabrong.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else, or a timer, moved the same process in the same moment: said in the terms of all other data. */
final class EngineClash {

    private EngineClash() {}

    /** @throws OptimisticLockingFailureException where the engine found what it was to change changed meanwhile */
    static <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (OptimisticLockingException changedMeanwhile) {
            throw new OptimisticLockingFailureException("the process was moved meanwhile", changedMeanwhile);
        }
    }

    /** @throws OptimisticLockingFailureException as above */
    static void told(Runnable act) {
        told(() -> {
            act.run();
            return true;
        });
    }
}
