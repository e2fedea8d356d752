package org.khamrabrong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What a step leaves behind.
 *
 * @param words for those to whom it comes next; null where none were said
 * @param state what was handed in, as it was then; null where the step hands in nothing
 */
record StepEnding(
        StepOutcome outcome,
        @Nullable String words,
        @Nullable String state) {

    static final StepEnding DONE = new StepEnding(StepOutcome.DONE, null, null);

    StepEnding as(StepOutcome other) {
        return new StepEnding(other, words, state);
    }

    StepEnding with(String said) {
        return new StepEnding(outcome, said, state);
    }

    StepEnding leaving(String handedIn) {
        return new StepEnding(outcome, words, handedIn);
    }
}
