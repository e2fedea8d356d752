package org.khamrabrong.reporting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Through whose hands a report went, by user name; each null before it did. */
public record ReportHands(String reportedBy, String approvedBy, String deliveredBy) {

    public List<String> all() {
        return Stream.of(reportedBy, approvedBy, deliveredBy)
                .filter(Objects::nonNull)
                .toList();
    }
}
