package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;

/** What becomes of a human step, told inside its transaction; nothing of it goes into the record. */
public sealed interface StepChange {

    /** Id of the engine's task. */
    String task();

    /** It waits to be done. */
    record Opened(String task) implements StepChange {}

    /**
     * It came into other hands.
     *
     * @param former user name of the one who had it; null where nobody had
     * @param now user name of the one who has it; null where it is for all again
     */
    record Reassigned(
            String task, @Nullable String former, @Nullable String now) implements StepChange {}

    /** Somebody did it. */
    record Done(String task) implements StepChange {}

    /** The process went another way, and nobody does it any more. */
    record FellAway(String task) implements StepChange {}
}
