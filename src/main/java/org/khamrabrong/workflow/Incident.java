package org.khamrabrong.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Unit;

/**
 * A service task that failed until its retries were used up.
 *
 * @param unit whose agreement it is; null where the process does not say
 * @param fiscalYear Gregorian year in which the fiscal year ends; null where the process does not say
 * @param element element id in the model
 */
public record Incident(
        String id,
        AgreementId agreement,
        @Nullable Unit unit,
        @Nullable Integer fiscalYear,
        String process,
        String element,
        Instant since,
        String message) {}
