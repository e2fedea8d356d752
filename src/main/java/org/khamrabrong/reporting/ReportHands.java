package org.khamrabrong.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Through whose hands a report went, by user name; each null before it did. */
public record ReportHands(
        @Nullable String reportedBy,
        @Nullable String approvedBy,
        @Nullable String deliveredBy) {

    public List<String> all() {
        return Stream.of(reportedBy, approvedBy, deliveredBy)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
