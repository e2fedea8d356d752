package org.khamrabrong.audit;

import java.util.UUID;

/**
 * What the record is narrowed to; null narrows nothing.
 *
 * @param who user name
 * @param what declared name of the fact
 */
public record RecordFilter(String who, UUID agreement, String what) {

    public static RecordFilter none() {
        return new RecordFilter(null, null, null);
    }
}
