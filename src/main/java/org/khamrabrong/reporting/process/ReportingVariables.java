package org.khamrabrong.reporting.process;

import org.khamrabrong.workflow.Variable;

/** The outcome that the gateways of the self-assessment read. */
public final class ReportingVariables {

    public static final Variable<Boolean> REPORT_APPROVED = Variable.bool("reportApproved");

    private ReportingVariables() {}
}
