package org.khamrabrong.workflow;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * Somebody took over a task from the colleague who held it.
 *
 * @param subject the step's element id
 * @param before the former holder's name
 */
@FactName("workflow.task-reassigned")
public record TaskReassigned(AgreementId agreement, String by, String subject, String before) implements Fact {}
