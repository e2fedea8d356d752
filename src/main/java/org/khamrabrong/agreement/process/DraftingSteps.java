package org.khamrabrong.agreement.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of drafting, by their ids in the model. */
@NamedInterface("steps")
public final class DraftingSteps {

    public static final String DRAFT = "Task_DraftAgreement";
    public static final String APPROVE = "Task_ApproveDraft";

    private DraftingSteps() {}
}
