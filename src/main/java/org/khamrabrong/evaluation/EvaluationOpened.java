package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** The evaluation began; subject: the round whose report it takes. */
public record EvaluationOpened(AgreementId agreement, String by, String subject) implements Fact {}
