package org.khamrabrong.agreement;

import org.khamrabrong.workflow.OpenTask;

/** What drafting needs from the process. */
public interface DraftingWorkflow {

    void draftSubmitted(OpenTask task);

    /** An approver passed the draft on, or gave it back. */
    void draftDecided(OpenTask task, boolean approved);
}
