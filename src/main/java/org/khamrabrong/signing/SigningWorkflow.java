package org.khamrabrong.signing;

import org.khamrabrong.workflow.OpenTask;

/** What signing needs from the process. */
public interface SigningWorkflow {

    /** Somebody signed for a side, or refused to. */
    void sideDecided(OpenTask task, boolean signed);
}
