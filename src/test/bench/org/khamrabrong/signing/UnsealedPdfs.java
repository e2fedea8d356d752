package org.khamrabrong.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.khamrabrong.agreement.VersionRow;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers of no weight, so that what is measured is the cycle and not its cryptography. */
@Component
@Primary
@Profile("unsealed")
class UnsealedPdfs implements AgreementPdfs {

    @Override
    public PdfResult seal(VersionRow frozen, String document, List<SideRow> sides, Instant at) {
        return made(frozen.agreement() + " " + frozen.sha256());
    }

    @Override
    public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
        return made(new String(pdf, StandardCharsets.UTF_8) + " " + order);
    }

    private static PdfResult made(String words) {
        return new PdfResult(words.getBytes(StandardCharsets.UTF_8), SignatureLevel.B, null);
    }
}
