package org.khamrabrong.signing.process;

/** The human steps of signing, by their ids in the model. */
public final class SigningSteps {

    public static final String SIGN_AS_MAKER = "Task_SignAsMaker";
    public static final String SIGN_AS_RECEIVER = "Task_SignAsReceiver";

    private SigningSteps() {}
}
