package org.khamrabrong.signing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.TimeStampStand;
import org.khamrabrong.seal.TimeStamps;
import org.khamrabrong.seal.TrustedCertificates;
import org.khamrabrong.seal.authority.RevocationServices;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the application ask another time-stamp authority than it is configured for. */
@Component
@Profile("!unsealed")
public class Authorities {

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private final SwitchedPdfs pdfs;
    private final FrozenPapers papers;
    private final Documents forms;
    private final AttestationWords words;
    private final SealingKeys keys;

    Authorities(SwitchedPdfs pdfs, FrozenPapers papers, Documents forms, AttestationWords words, SealingKeys keys) {
        this.pdfs = pdfs;
        this.papers = papers;
        this.forms = forms;
        this.words = words;
        this.keys = keys;
    }

    public void become(TimeStampStand authority) {
        pdfs.become(documents(authority));
    }

    /** Nobody listens there. */
    public void goDown() {
        URI nowhere = URI.create("http://127.0.0.1:1/");
        pdfs.become(documents(Digits.THAI, new TimeStamps(nowhere, ENOUGH, TrustedCertificates.none())));
    }

    /** The present ones, but for how they answer. */
    void answering(AgreementPdfs made, UnaryOperator<PdfResult> answer) {
        pdfs.become(new AgreementPdfs() {
            @Override
            public UnsealedDocument unsealed(SigningRound round, String content, List<SideRow> sides) {
                return made.unsealed(round, content, sides);
            }

            @Override
            public PdfResult seal(UnsealedDocument document, Instant at) {
                return made.seal(document, at);
            }

            @Override
            public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
                return made.sign(pdf, signature, order, proof);
            }

            @Override
            public PdfResult complete(byte[] pdf, SignatureRow signature, Instant at) {
                return answer.apply(made.complete(pdf, signature, at));
            }
        });
    }

    public void becomeAsUsual() {
        pdfs.becomeAsUsual();
    }

    /** As the application makes them, but for who says the time. */
    SealedDocuments documents(Digits digits, TimeStamps timeStamps) {
        PdfSeal seal = new PdfSeal(keys::trusted, keys::current, timeStamps, RevocationServices.NONE);
        return new SealedDocuments(papers, forms, words, seal, keys, new SigningSettings(digits));
    }

    SealedDocuments documents(TimeStampStand authority) {
        return documents(Digits.THAI, authority.client(ENOUGH));
    }
}
