package org.khamrabrong.reporting.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of a self-assessment round, by their ids in the model. */
@NamedInterface("steps")
public final class ReportingSteps {

    public static final String REPORT = "Task_ReportResults";
    public static final String APPROVE = "Task_ApproveReport";

    private ReportingSteps() {}
}
