package org.khamrabrong.signing.process;

import java.time.Duration;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.signing.SealingRegister;
import org.khamrabrong.workflow.Errand;
import org.springframework.stereotype.Component;

/** Asks authorities for the time and for what they know of certificates, for a signature that was given. */
@Component
class StampSignature implements Errand {

    private final SealingRegister signing;
    private final PdfSeal seal;

    StampSignature(SealingRegister signing, PdfSeal seal) {
        this.signing = signing;
        this.seal = seal;
    }

    @Override
    public String topic() {
        return "stamp-signature";
    }

    @Override
    public Duration patience() {
        return seal.patience();
    }

    @Override
    public Outcome run(AgreementId agreement) {
        return signing.stamp(agreement);
    }
}
