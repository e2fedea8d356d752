package org.khamrabrong.signing.process;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningCompletion;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Component;

/** Asks authorities for the time and for what they know of certificates, for a signature that was given. */
@Component
class StampSignature implements Errand {

    private final SigningCompletion signing;

    StampSignature(SigningCompletion signing) {
        this.signing = signing;
    }

    @Override
    public String topic() {
        return "stamp-signature";
    }

    @Override
    public Outcome run(AgreementId agreement) {
        return signing.stamp(agreement);
    }
}
