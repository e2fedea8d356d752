package org.khamrabrong.reporting;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The round was scored and closed; before: the total of the round before, after: its total. */
public record RoundScored(
        AgreementId agreement, String by, String subject, String before, String after, String scoredAfter)
        implements Fact {}
