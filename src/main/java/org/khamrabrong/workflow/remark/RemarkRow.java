package org.khamrabrong.workflow.remark;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.workflow.Doer;

/**
 * A remark as it is shown.
 *
 * @param answer null while there is none
 * @param settled null while it is open; its words are empty
 */
public record RemarkRow(
        UUID id,
        Spot spot,
        Said said,
        @Nullable Said answer,
        @Nullable Said settled) {

    /** @param by the person of that user name, and in whose place it was said */
    public record Said(String username, Doer by, Instant at, String words) {}

    public boolean open() {
        return settled == null;
    }
}
