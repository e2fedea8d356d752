package org.khamrabrong.seal;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.RevocationServices;

/** Seals a finished PDF, and signs a sealed one: each time by one addition at its end, nothing before it is touched. */
public final class PdfSeal {

    /** Name of the invisible signature field that holds the seal. */
    public static final String FIELD = "seal";

    private final Supplier<? extends KnownCertificates> ours;
    private final TimeStamps timeStamps;
    private final Confirmation confirmation;

    /** @param witness key that confirms what is signed with another, or time-stamped */
    public PdfSeal(
            Supplier<? extends KnownCertificates> ours,
            Supplier<? extends SigningKey> witness,
            TimeStamps timeStamps,
            RevocationServices services) {
        this.ours = ours;
        this.timeStamps = timeStamps;
        this.confirmation = new Confirmation(witness, services, timeStamps.authorities());
    }

    /**
     * Certifies the PDF so that from here on fields may be filled and signed, and nothing else.
     *
     * @throws Refusal where it is no PDF that can be sealed, or carries a signature already
     */
    public SigningResult seal(byte[] pdf, SigningKey key, String reason, Instant at) {
        try (PDDocument document = PdfFile.open(pdf)) {
            COSDictionary signature = SignatureDictionary.of(subjectName(key), reason, null, at);
            SealField.add(document, signature);
            SigningResult sealed = new Addition(document, signature, key).signed(timeStamps);
            return confirmation.confirm(sealed, FIELD, key, at);
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
            COSDictionary signature =
                    SignatureDictionary.of(order.signer(), order.reason(), order.location(), order.at());
            place.setItem(COSName.V, signature);
            Addition addition = new Addition(document, signature, order.key());
            SigningResult signed = addition.signed(order.timeStamped() ? timeStamps : TimeStamps.NONE);
            return confirmation.confirm(signed, order.field(), order.key(), order.at());
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
    }

    /** Size of what that field shows. */
    public Rectangle sizeOf(byte[] pdf, String field) {
        try (PDDocument document = PdfFile.open(pdf)) {
            return Fields.of(document).size(field);
        } catch (IOException e) {
            throw new Refusal("seal.refusal.pdf.unreadable");
        }
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
