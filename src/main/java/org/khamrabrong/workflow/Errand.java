package org.khamrabrong.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;

/** The work of a step that asks somebody outside: nothing is held while that one answers. Its topic stands in the model. */
public interface Errand {

    String topic();

    /** How long those outside are given to answer, all together. */
    Duration patience();

    /** Asks, outside of any transaction; fails where there is no answer, and is tried again. */
    Outcome run(AgreementId agreement);

    /**
     * What came of it.
     *
     * @param error code of the error with which the step ends; null where it ends well
     * @param keeping what is kept of it, in one transaction with the end of the step
     */
    record Outcome(@Nullable String error, Runnable keeping) {}

    static Outcome done(Runnable keeping) {
        return new Outcome(null, keeping);
    }

    static Outcome failed(String error, Runnable keeping) {
        return new Outcome(error, keeping);
    }
}
