package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes documents as the application does, but for the tests that put others in the place of its authorities. */
@Component
@Primary
@Profile("!unsealed")
class SwitchedPdfs implements AgreementPdfs {

    private final AgreementPdfs usual;
    private AgreementPdfs present;

    SwitchedPdfs(SealedDocuments usual) {
        this.usual = usual;
        this.present = usual;
    }

    void become(AgreementPdfs other) {
        present = other;
    }

    void becomeAsUsual() {
        present = usual;
    }

    @Override
    public UnsealedDocument unsealed(SigningRound round, String content, List<SideRow> sides) {
        return present.unsealed(round, content, sides);
    }

    @Override
    public PdfResult seal(UnsealedDocument document, Instant at) {
        return present.seal(document, at);
    }

    @Override
    public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
        return present.sign(pdf, signature, order, proof);
    }

    @Override
    public PdfResult complete(byte[] pdf, SignatureRow signature, Instant at) {
        return present.complete(pdf, signature, at);
    }
}
