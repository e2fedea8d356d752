package org.khamrabrong.seal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.RevocationServices;

/**
 * Seals a finished PDF, and signs a sealed one: each time by one addition at its end, nothing before it is
 * touched. What authorities are to say of it comes later, by {@link #complete}.
 */
public final class PdfSeal {

    /** Name of the invisible signature field that holds the seal. */
    public static final String FIELD = "seal";

    private final Supplier<? extends KnownCertificates> ours;
    private final TimeStamps timeStamps;
    private final RevocationServices services;
    private final Confirmation confirmation;

    /** @param witness key that confirms what is signed with another, or time-stamped */
    public PdfSeal(
            Supplier<? extends KnownCertificates> ours,
            Supplier<? extends SigningKey> witness,
            TimeStamps timeStamps,
            RevocationServices services) {
        this.ours = ours;
        this.timeStamps = timeStamps;
        this.services = services;
        this.confirmation = new Confirmation(witness, services, timeStamps.authorities());
    }

    /**
     * Certifies the PDF so that from here on fields may be filled and signed, and nothing else.
     *
     * @throws Refusal where it is no PDF that can be sealed, or carries a signature already
     */
    public SigningResult seal(byte[] pdf, SigningKey key, String reason, Instant at) {
        try (PDDocument document = PdfFile.open(pdf)) {
            COSDictionary signature = SignatureDictionary.of(Statement.of(subjectName(key), reason, at));
            SealField.add(document, signature);
            byte[] sealed = new Addition(document, signature, key).signed(timeStamps.room());
            return madeWith(key, sealed, FIELD, at);
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
    }

    /** @throws Refusal where the PDF is not intact and ours, a field of the order is unknown or filled already, or the certificate revoked */
    public SigningResult sign(byte[] pdf, SignatureOrder order) {
        requireIntact(pdf);
        try (PDDocument document = PdfFile.open(pdf)) {
            Fields fields = Fields.of(document);
            COSDictionary place = fields.emptySignature(order.field());
            for (var text : order.texts().entrySet()) {
                COSDictionary field = fields.emptyText(order.field(), text.getKey());
                field.setString(COSName.V, text.getValue().value());
                Appearance.show(document, field, text.getValue().appearance());
            }
            if (order.appearance() != null) {
                Appearance.show(document, place, order.appearance());
            }
            COSDictionary signature = SignatureDictionary.of(order.statement());
            place.setItem(COSName.V, signature);
            byte[] signed = new Addition(document, signature, order.key()).signed(timeStamps.room());
            return madeWith(
                    order.key(), signed, order.field(), order.statement().at());
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
    }

    /**
     * Asks the authorities for which the signature in that field waits; takes as long as they are given time.
     *
     * @return what waits no more, or why it still does
     * @throws Refusal where anything follows it, the PDF is not intact, or the certificate of its key was revoked
     */
    public SigningResult complete(byte[] pdf, String field, Instant at) {
        try (PDDocument document = PdfFile.open(pdf)) {
            SignatureInFile signature = SignatureInFile.in(Fields.of(document), field, pdf);
            SignatureProof proof = signature.proof(pdf);
            X509Certificate signer = proof.signer();
            if (!proof.holds() || signer == null || signature.end() != pdf.length) {
                throw new Refusal("seal.refusal.pdf.notIntact");
            }
            byte[] digest = signature.digest(pdf);
            boolean leavesRoom = proof.stamped(digest, null).length + timeStamps.room() <= signature.contents().length;
            TimeStampAnswer time = leavesRoom ? timeStamps.over(proof.value()) : TimeStampAnswer.NOT_ASKED;
            if (time.missingBecause() != null) {
                return new SigningResult(pdf, Level.B, true, time.missingBecause());
            }
            byte[] stamped = signature.replacedBy(proof.stamped(digest, time.token()), pdf);
            return intact(confirmation.confirm(stamped, field, ours.get().contains(signer), at));
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
    }

    /** How long authorities are given to answer, all together. */
    public Duration patience() {
        return timeStamps.timeout().plus(services.timeout());
    }

    /** Nobody outside is asked while somebody waits for it, and a person's key is needed no more. */
    private SigningResult madeWith(SigningKey key, byte[] pdf, String field, Instant at) throws IOException {
        boolean own = ours.get().contains(key.certificate());
        return timeStamps.configured() || !own && confirmation.asksAbout(key, at)
                ? SigningResult.waiting(pdf)
                : confirmation.confirm(pdf, field, own, at);
    }

    /** Size of what that field shows. */
    public Rectangle sizeOf(byte[] pdf, String field) {
        try (PDDocument document = PdfFile.open(pdf)) {
            return Fields.of(document).size(field);
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
    }

    /** Of what waits still no more is asked than that it waits. */
    private SigningResult intact(SigningResult confirmed) {
        if (!confirmed.waits()) {
            requireIntact(confirmed.pdf());
        }
        return confirmed;
    }

    private void requireIntact(byte[] pdf) {
        if (PdfCheck.check(pdf, ours.get()).verdict() != Verdict.INTACT) {
            throw new Refusal("seal.refusal.pdf.notIntact");
        }
    }

    private static String subjectName(SigningKey key) {
        return CertificateNames.of(key.certificate());
    }
}
