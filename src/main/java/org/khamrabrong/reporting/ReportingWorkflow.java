package org.khamrabrong.reporting;

import org.khamrabrong.workflow.OpenTask;

/** What reporting needs from the process. */
public interface ReportingWorkflow {

    void reportSubmitted(OpenTask task);

    /** Governor or head passed the report on, or gave it back. */
    void reportDecided(OpenTask task, boolean approved);
}
