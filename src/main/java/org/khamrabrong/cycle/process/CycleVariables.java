package org.khamrabrong.cycle.process;

import org.khamrabrong.workflow.Variable;

/** What the gateway of the call asks for. */
public final class CycleVariables {

    /** How the call goes on: {@link #UNITS_LEFT}, {@link #ALL_CALLED}, or it was asked to stop. */
    public static final Variable<String> CALL_STATE = Variable.choice("callState");

    public static final String UNITS_LEFT = "UNITS_LEFT";
    public static final String ALL_CALLED = "ALL_CALLED";
    public static final String STOPPED = "STOPPED";

    private CycleVariables() {}
}
