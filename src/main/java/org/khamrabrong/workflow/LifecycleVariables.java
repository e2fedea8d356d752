package org.khamrabrong.workflow;

import java.time.Instant;

/** The variables that every process of the cycle carries, because assignment, timers and decisions read them. */
public final class LifecycleVariables {

    /** Id of the unit whose agreement it is. */
    public static final Variable<String> UNIT = Variable.text("unit");

    /** Gregorian year in which the fiscal year ends. */
    public static final Variable<Integer> FISCAL_YEAR = Variable.number("fiscalYear");

    /** Level of the unit, read by the table of signatories. */
    public static final Variable<String> LEVEL = Variable.text("level");

    /** Whether the unit belongs to the national head's own office, read by the table of signatories. */
    public static final Variable<Boolean> IN_HEADS_OFFICE = Variable.bool("inHeadsOffice");

    /** Id of the unit whose head receives the pledge. */
    public static final Variable<String> RECEIVER_UNIT = Variable.text("receiverUnit");

    /** Candidate group and id of the unit of the approval level whose turn it is; of that turn alone. */
    public static final Variable<String> LEVEL_ROLE = Variable.text("levelRole");

    public static final Variable<String> LEVEL_UNIT = Variable.text("levelUnit");

    /** Place of the level among those of its paper. */
    public static final Variable<String> LEVEL_PLACE = Variable.text("levelPlace");

    /** Whether the level was left without anybody being asked there. */
    public static final Variable<Boolean> LEVEL_LEFT = Variable.decision("levelLeft");

    public static final Variable<Boolean> LEVEL_APPROVED = Variable.decision("levelApproved");

    /** Whether what was returned goes to an earlier level, and not to the officer. */
    public static final Variable<Boolean> TO_EARLIER_LEVEL = Variable.decision("toEarlierLevel");

    /** Number of the present self-assessment round. */
    public static final Variable<Integer> ROUND = Variable.number("round");

    /** Number of the present amendment among those of its agreement. */
    public static final Variable<Integer> AMENDMENT_NUMBER = Variable.number("amendmentNumber");

    /** How often the unit was asked to answer challenges, with the present time. */
    public static final Variable<Integer> ANSWER_NUMBER = Variable.number("answerNumber");

    /** Number of the present reopening among those of its agreement's result. */
    public static final Variable<Integer> REOPENING_NUMBER = Variable.number("reopeningNumber");

    public static final Variable<Instant> ROUND_OPENS_AT = Variable.date("roundOpensAt");
    public static final Variable<Instant> ROUND_DUE_AT = Variable.date("roundDueAt");

    private LifecycleVariables() {}
}
