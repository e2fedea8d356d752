package org.khamrabrong.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A waiting step as somebody who may do it finds it.
 *
 * @param holder who else has taken it; null where nobody else has
 * @param returned null where nobody gave it back
 * @param typed what the person has typed into its form and not sent
 * @param warnings who is told of its time, and when
 */
public record StepLook(
        String task,
        @Nullable Holder holder,
        boolean mine,
        @Nullable Returned returned,
        Optional<String> typed,
        Warnings warnings) {

    /** @param beside whether he or she is a colleague in one of the person's units, from whom it can be taken over */
    public record Holder(String username, String name, boolean beside) {}

    /**
     * Given back by somebody, or taken back by the one who had handed it in.
     *
     * @param words null where none were said
     */
    public record Returned(
            Doer by, Instant at, StepOutcome how, @Nullable String words) {}

    /**
     * In the order in which they come; none of a step without a last day.
     *
     * @param headAbove whether the head of the unit is told that it is overdue; otherwise the strategy office at once
     */
    public record Warnings(boolean headAbove, List<Warning> all) {}

    /** @param at when it was told; when it will be, where it was not yet */
    public record Warning(StepTimer timer, Instant at, boolean told) {}
}
