package org.khamrabrong.evaluation.process;

import java.time.Instant;
import org.khamrabrong.workflow.Variable;

/** The decisions that the gateways of evaluation, result and its reopening ask for. */
public final class EvaluationVariables {

    /** Whether nothing is challenged. */
    public static final Variable<Boolean> REPORTS_ACCEPTED = Variable.decision("reportsAccepted");

    /** Whether no answer corrects figures. */
    public static final Variable<Boolean> FIGURES_KEPT = Variable.decision("figuresKept");

    /** Whether the quorum has spoken, for or against. */
    public static final Variable<Boolean> CONFIRMATION_ENDED = Variable.decision("confirmationEnded");

    public static final Variable<Boolean> RESULT_CONFIRMED = Variable.decision("resultConfirmed");

    /** Whether the quorum says the same of an appeal. */
    public static final Variable<Boolean> APPEAL_DECIDED = Variable.decision("appealDecided");

    /** Whether the unit takes the result as it is. */
    public static final Variable<Boolean> RESULT_ACKNOWLEDGED = Variable.decision("resultAcknowledged");

    /** The moment after the last day of the unit's answer. */
    static final Variable<Instant> APPEAL_ENDS_AT = Variable.date("appealEndsAt");

    static final Variable<Instant> RESULT_PUBLISHES_AT = Variable.date("resultPublishesAt");

    private EvaluationVariables() {}
}
