package org.khamrabrong.signing;

import org.khamrabrong.workflow.OpenTask;

/** What signing needs from the process. */
public interface SigningWorkflow {

    /**
     * Somebody signed for a side, or refused to.
     *
     * @param complete whether all of that side have signed
     */
    void sideDecided(OpenTask task, boolean signed, boolean complete);
}
