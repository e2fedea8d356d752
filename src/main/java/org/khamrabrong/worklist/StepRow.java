package org.khamrabrong.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.StepOutcome;

/**
 * A human step of one agreement, waiting or done.
 *
 * @param responsible the unit whose people it waits or waited for; null where those of every other unit may
 * @param holder who has taken it; null while nobody has
 * @param escalated whether its delay was brought before the strategy office
 * @param done null while it waits
 */
public record StepRow(
        String task,
        AskedStep asked,
        @Nullable UnitName responsible,
        WorkRow.@Nullable Holder holder,
        WorkRow.Waiting waiting,
        boolean escalated,
        @Nullable Done done) {

    /**
     * @param by null where it fell away, and nobody did it
     * @param words what was said with it; null where nothing was, or not to the reader
     */
    public record Done(
            Instant at,
            StepOutcome outcome,
            @Nullable By by,
            @Nullable String words) {}

    /** @param position of the one who did it */
    public record By(Doer doer, String position) {}
}
