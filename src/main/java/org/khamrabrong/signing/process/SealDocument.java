package org.khamrabrong.signing.process;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningCompletion;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Component;

/** Makes the document of the frozen content and seals it. */
@Component
class SealDocument implements Errand {

    private final SigningCompletion signing;

    SealDocument(SigningCompletion signing) {
        this.signing = signing;
    }

    @Override
    public String topic() {
        return "seal-document";
    }

    @Override
    public Outcome run(AgreementId agreement) {
        return signing.seal(agreement);
    }
}
