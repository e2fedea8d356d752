package org.khamrabrong.reporting.process;

import org.khamrabrong.workflow.Variable;

/** The decisions that the gateways of the self-assessment ask for. */
public final class ReportingVariables {

    public static final Variable<Boolean> REPORT_APPROVED = Variable.decision("reportApproved");
    public static final Variable<Boolean> REPORT_SUBMITTED = Variable.decision("reportSubmitted");

    private ReportingVariables() {}
}
