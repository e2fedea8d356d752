package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The evaluation began; subject: the round whose report it takes. */
@FactName("evaluation.evaluation-opened")
public record EvaluationOpened(AgreementId agreement, String by, String subject) implements Fact {}
