package org.khamrabrong.seal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.RevocationServices;
import org.khamrabrong.seal.authority.RevocationStatus;
import org.khamrabrong.seal.authority.ValidationData;

/**
 * The system's signature on top of one that does not speak for itself: of another certificate, which anybody could have put
 * on later, or with a time stamp, which anybody could exchange for another. It brings the data by which the certificates can
 * be checked later.
 *
 * @param witness the key that this installation seals with
 */
record Confirmation(
        Supplier<? extends SigningKey> witness, RevocationServices services, TrustedCertificates authorities) {

    private static final String ENDING = "-confirmation";

    /** Name of the invisible field in which the signature in that field is confirmed. */
    static String of(String field) {
        return field + ENDING;
    }

    static boolean isOne(String field) {
        return field.endsWith(ENDING);
    }

    /** Whether a signature needs one. */
    static boolean isDue(boolean ours, boolean stamped) {
        return stamped || !ours;
    }

    /**
     * @param signed with a signature in that field, made with that key
     * @throws Refusal where the key's certificate was revoked
     */
    SigningResult confirm(SigningResult signed, String field, SigningKey key, Instant at) throws IOException {
        SigningKey witness = this.witness.get();
        boolean own = key.certificate().equals(witness.certificate());
        if (!isDue(own, signed.level() != Level.B)) {
            return signed;
        }
        try (PDDocument document = PdfFile.open(signed.pdf())) {
            Fields fields = Fields.of(document);
            SignatureProof proof = proof(signed.pdf(), fields, field);
            ValidationData data = data(proof, own, at);
            requireNotRevoked(proof, data, at);
            if (proof.stamp() != null) {
                SecurityStore.add(document, data);
            }
            COSDictionary signature =
                    SignatureDictionary.of(CertificateNames.of(witness.certificate()), null, null, at);
            fields.emptySignature(of(field)).setItem(COSName.V, signature);
            byte[] pdf = new Addition(document, signature, witness)
                    .signed(TimeStamps.NONE)
                    .pdf();
            Level level = Level.of(proof, data);
            return new SigningResult(pdf, level, missing(signed, level));
        }
    }

    private ValidationData data(SignatureProof proof, boolean own, Instant at) {
        RevocationServices.Chain signer = new RevocationServices.Chain(proof.chain(), own);
        if (proof.stamp() == null) {
            return services.about(List.of(signer), at);
        }
        List<X509Certificate> authority = new ArrayList<>(proof.stamp().chain());
        authority.addAll(authorities.certificates());
        return services.about(
                List.of(signer, new RevocationServices.Chain(authority, true)),
                proof.stamp().at());
    }

    private static SignatureProof proof(byte[] pdf, Fields fields, String field) {
        COSDictionary value = fields.known(field).getCOSDictionary(COSName.V);
        SignatureInFile found = SignatureInFile.of(field, value, pdf);
        if (found == null) {
            throw new Refusal("seal.refusal.pdf.unknownField", field);
        }
        return SignatureProof.of(found.contents(), found.digest(pdf));
    }

    private static void requireNotRevoked(SignatureProof proof, ValidationData data, Instant at) {
        Instant then = proof.stamp() == null ? at : proof.stamp().at();
        if (proof.chain().stream().anyMatch(one -> data.standing(one, then) == RevocationStatus.REVOKED)) {
            throw new Refusal("seal.refusal.key.revoked");
        }
    }

    private static @Nullable String missing(SigningResult signed, Level level) {
        if (signed.level() == Level.B || level == Level.LT) {
            return signed.degradedBecause();
        }
        return level == Level.B ? "seal.degraded.authorityRevoked" : "seal.degraded.noValidationData";
    }
}
