package org.khamrabrong.cycle;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;

/**
 * What came of asking one unit for its draft.
 *
 * @param why null unless it was refused
 */
public record CallResult(
        Unit unit, Outcome outcome, @Nullable Refusal why) {

    /** Whether the unit has been asked now, had been before, or could not be. */
    public enum Outcome {
        ASKED,
        ASKED_BEFORE,
        REFUSED
    }
}
