package org.khamrabrong.amendment.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of an amendment, by their ids in the model. */
@NamedInterface("steps")
public final class AmendmentSteps {

    public static final String WRITE = "Task_WriteAmendment";
    public static final String APPROVE = "Task_ApproveAmendment";
    public static final String DECIDE = "Task_DecideAmendment";

    private AmendmentSteps() {}
}
