package org.khamrabrong.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Result;

/**
 * One indicator of a report as a form shows it.
 *
 * @param result null while nothing was reported; while {@link EntryState#OPEN} the former round's, as a proposal
 * @param returnReason why it came back; null where it did not
 */
public record ReportItem(
        Indicator indicator,
        @Nullable Result result,
        String explanation,
        EntryState state,
        @Nullable String returnReason,
        List<EvidenceRow> evidence) {

    public String number() {
        return indicator.number();
    }
}
