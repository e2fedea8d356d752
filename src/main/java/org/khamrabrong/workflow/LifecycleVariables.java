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

    /** Number of the present self-assessment round. */
    public static final Variable<Integer> ROUND = Variable.number("round");

    public static final Variable<Instant> ROUND_OPENS_AT = Variable.date("roundOpensAt");
    public static final Variable<Instant> ROUND_DUE_AT = Variable.date("roundDueAt");

    private LifecycleVariables() {}
}
