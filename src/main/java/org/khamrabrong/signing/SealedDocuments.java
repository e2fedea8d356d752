package org.khamrabrong.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.paper.Attachment;
import org.khamrabrong.paper.Attestations;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Text;
import org.khamrabrong.seal.FieldText;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.seal.Rectangle;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.SignatureOrder;
import org.khamrabrong.seal.SigningKey;
import org.khamrabrong.seal.SigningResult;
import org.khamrabrong.seal.Statement;
import org.springframework.stereotype.Component;

/** The document in its official form, sealed by the system's key and signed on top of that. */
@Component
class SealedDocuments implements AgreementPdfs {

    private static final String PACKAGE = "agreement-package.json";

    private final FrozenPapers papers;
    private final Documents documents;
    private final AttestationWords words;
    private final PdfSeal seal;
    private final SealingKeys keys;
    private final Digits digits;

    SealedDocuments(
            FrozenPapers papers,
            Documents documents,
            AttestationWords words,
            PdfSeal seal,
            SealingKeys keys,
            SigningSettings settings) {
        this.papers = papers;
        this.documents = documents;
        this.words = words;
        this.seal = seal;
        this.keys = keys;
        this.digits = settings.digits();
    }

    @Override
    public UnsealedDocument unsealed(SigningRound round, String content, List<SideRow> sides) {
        return new UnsealedDocument(papers.of(round, content, sides, digits), content, round.version());
    }

    @Override
    public PdfResult seal(UnsealedDocument document, Instant at) {
        byte[] content = document.content().getBytes(StandardCharsets.UTF_8);
        byte[] pdf = documents.pdf(document.paper(), at, List.of(new Attachment(PACKAGE, "application/json", content)));
        return made(seal.seal(pdf, keys.current(), words.seal(document.version()), at));
    }

    @Override
    public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
        String slot = slot(signature.side(), signature.number());
        SigningKey key = proof.key() == null ? keys.current() : proof.key();
        return made(seal.sign(
                pdf,
                new SignatureOrder(
                        slot,
                        appearance(pdf, slot, words.atThePlace(signature)),
                        texts(pdf, slot, signature, order, proof),
                        Statement.of(signature.signer().name(), words.reason(signature), signature.at()),
                        key)));
    }

    @Override
    public PdfResult complete(byte[] pdf, @Nullable SignatureRow signature, Instant at) {
        String field = signature == null ? PdfSeal.FIELD : slot(signature.side(), signature.number());
        return made(seal.complete(pdf, field, at));
    }

    /** The box on the last page; the date under the place too, but where ink signs that was written on the paper. */
    private Map<String, FieldText> texts(byte[] pdf, String slot, SignatureRow signature, int order, Proof proof) {
        Map<String, FieldText> texts = new HashMap<>();
        String box = Attestations.fieldOf(slot);
        texts.put(box, text(pdf, box, words.attestation(signature, order, proof)));
        if (signature.method() != SignatureMethod.WET_INK) {
            String date = Signatures.dateFieldOf(slot);
            texts.put(date, text(pdf, date, List.of(words.date(signature))));
        }
        return texts;
    }

    private FieldText text(byte[] pdf, String field, List<Text> lines) {
        return new FieldText(plain(lines), appearance(pdf, field, lines));
    }

    /** Name of the place to sign, as the document and its fields know it. */
    static String slot(Side side, int number) {
        return side.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    private byte[] appearance(byte[] pdf, String field, List<Text> lines) {
        Rectangle size = seal.sizeOf(pdf, field);
        return documents.appearance(size.width(), size.height(), lines, digits);
    }

    private String plain(List<Text> lines) {
        return String.join("\n", lines.stream().map(line -> line.plain(digits)).toList());
    }

    private static PdfResult made(SigningResult signed) {
        SignatureLevel level = SignatureLevel.valueOf(signed.level().name());
        return new PdfResult(signed.pdf(), level, signed.waits(), signed.because());
    }
}
