package org.khamrabrong.workflow;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/**
 * Somebody took over a task from the colleague who held it.
 *
 * @param subject the step's element id
 * @param before the former holder's name
 */
public record TaskReassigned(AgreementId agreement, String by, String subject, String before) implements Fact {}
