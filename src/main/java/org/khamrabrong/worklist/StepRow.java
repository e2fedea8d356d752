package org.khamrabrong.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A human step of one agreement, waiting or done.
 *
 * @param done null while it waits
 */
public record StepRow(
        AskedStep asked, Instant opened, @Nullable Done done) {

    /** @param by null where it fell away, and nobody did it */
    public record Done(Instant at, @Nullable Doer by) {}

    public record Doer(String name, String position) {}
}
