package org.khamrabrong.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers of no weight, so that what is measured is the cycle and not its cryptography. */
@Component
@Primary
@Profile("unsealed")
class UnsealedPdfs implements AgreementPdfs {

    @Override
    public UnsealedDocument unsealed(SigningRound round, String content, List<SideRow> sides) {
        return new UnsealedDocument(new Paper("", "th", Digits.THAI, List.of()), content, round.version());
    }

    @Override
    public PdfResult seal(UnsealedDocument document, Instant at) {
        return made(UUID.randomUUID() + " " + document.version());
    }

    @Override
    public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
        return made(new String(pdf, StandardCharsets.UTF_8) + " " + order);
    }

    @Override
    public PdfResult complete(byte[] pdf, @Nullable SignatureRow signature, Instant at) {
        throw new IllegalStateException("nobody is asked");
    }

    private static PdfResult made(String words) {
        return new PdfResult(words.getBytes(StandardCharsets.UTF_8), SignatureLevel.B, false, null);
    }
}
