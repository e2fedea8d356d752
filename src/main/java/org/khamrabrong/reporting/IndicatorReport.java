package org.khamrabrong.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Result;

/** What was reported on one indicator, for those who evaluate it; {@code result} is null where nothing was. */
public record IndicatorReport(
        String number, @Nullable Result result, String explanation, List<EvidenceRow> evidence, boolean late) {}
