package org.khamrabrong.agreement;

import org.khamrabrong.kernel.Refusal;

/** Somebody else has changed the agreement since it was read: nothing was written. */
public class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("kernel.refusal.changedMeanwhile");
    }
}
