package org.khamrabrong.workflow.ui.form;

import static org.khamrabrong.kit.Words.say;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.workflow.StepOutcome;

/** How a step ended, as a word with a colour of its own. */
public final class OutcomeBadge {

    private OutcomeBadge() {}

    /** @param outcome null while the step waits */
    public static Badge of(@Nullable StepOutcome outcome) {
        return outcome == null
                ? new Badge(Tone.INFO, say("workflow.outcome.waiting"))
                : new Badge(tone(outcome), say("workflow.outcome." + outcome));
    }

    private static Tone tone(StepOutcome outcome) {
        return switch (outcome) {
            case DONE, APPROVED -> Tone.DONE;
            case RETURNED -> Tone.WARNING;
            case REFUSED -> Tone.ERROR;
            case RECALLED, FELL_AWAY -> Tone.NEUTRAL;
        };
    }
}
