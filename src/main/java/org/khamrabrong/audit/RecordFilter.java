package org.khamrabrong.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the record is narrowed to; null narrows nothing.
 *
 * @param who user name
 * @param what declared name of the fact
 */
public record RecordFilter(
        @Nullable String who,
        @Nullable UUID agreement,
        @Nullable String what) {

    public static RecordFilter none() {
        return new RecordFilter(null, null, null);
    }
}
