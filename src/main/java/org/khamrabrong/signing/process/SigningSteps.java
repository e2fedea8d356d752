package org.khamrabrong.signing.process;

import org.springframework.modulith.NamedInterface;

/** The human steps of signing, by their ids in the model. */
@NamedInterface("steps")
public final class SigningSteps {

    public static final String SIGN_AS_MAKER = "Task_SignAsMaker";
    public static final String SIGN_AS_RECEIVER = "Task_SignAsReceiver";

    private SigningSteps() {}
}
