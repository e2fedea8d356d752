package org.khamrabrong.workflow;

import java.time.Instant;
import org.khamrabrong.kernel.AgreementId;

/**
 * A service task that failed until its retries were used up.
 *
 * @param element element id in the model
 */
public record Incident(String id, AgreementId agreement, String process, String element, Instant since, String message) {}
