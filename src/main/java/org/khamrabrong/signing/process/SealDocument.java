package org.khamrabrong.signing.process;

import java.time.Duration;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.signing.SealingRegister;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Component;

/** Makes the document of the frozen content and seals it. */
@Component
class SealDocument implements Errand {

    private final SealingRegister signing;
    private final PdfSeal seal;

    SealDocument(SealingRegister signing, PdfSeal seal) {
        this.signing = signing;
        this.seal = seal;
    }

    @Override
    public String topic() {
        return "seal-document";
    }

    @Override
    public Duration patience() {
        return seal.patience();
    }

    @Override
    public Outcome run(AgreementId agreement) {
        return signing.seal(agreement);
    }
}
