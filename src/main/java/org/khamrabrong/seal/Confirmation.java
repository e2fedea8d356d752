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

    /** Whether somebody outside is to be asked about a certificate that nobody here has chosen. */
    boolean asksAbout(SigningKey key, Instant at) {
        RevocationServices.Chain chain = new RevocationServices.Chain(key.chain(), false);
        return services.couldSayMore(chain, ValidationData.of(key.chain()), at);
    }

    /**
     * @param pdf with a signature in that field
     * @param ours whether it was made with a key that this installation seals with
     * @throws Refusal where the key's certificate was revoked
     */
    SigningResult confirm(byte[] pdf, String field, boolean ours, Instant at) throws IOException {
        try (PDDocument document = PdfFile.open(pdf)) {
            Fields fields = Fields.of(document);
            SignatureProof proof = SignatureInFile.in(fields, field, pdf).proof(pdf);
            if (!isDue(ours, proof.stamp() != null)) {
                return new SigningResult(pdf, Level.B, false, null);
            }
            Instant then = proof.stamp() == null ? at : proof.stamp().at();
            List<RevocationServices.Chain> chains = chains(proof, ours);
            ValidationData data = services.about(chains, then);
            requireNotRevoked(proof, data, then);
            if (proof.stamp() != null) {
                SecurityStore.add(document, data);
            }
            Level level = Level.of(proof, data);
            boolean silent = chains.stream().anyMatch(chain -> services.couldSayMore(chain, data, then));
            return result(signed(document, field, at), proof, level, silent);
        }
    }

    private byte[] signed(PDDocument document, String field, Instant at) throws IOException {
        SigningKey key = witness.get();
        COSDictionary signature =
                SignatureDictionary.of(Statement.of(CertificateNames.of(key.certificate()), null, at));
        Fields.of(document).emptySignature(of(field)).setItem(COSName.V, signature);
        return new Addition(document, signature, key).signed(0);
    }

    private List<RevocationServices.Chain> chains(SignatureProof proof, boolean ours) {
        RevocationServices.Chain signer = new RevocationServices.Chain(proof.chain(), ours);
        if (proof.stamp() == null) {
            return List.of(signer);
        }
        List<X509Certificate> authority = new ArrayList<>(proof.stamp().chain());
        authority.addAll(authorities.certificates());
        return List.of(signer, new RevocationServices.Chain(authority, true));
    }

    private static void requireNotRevoked(SignatureProof proof, ValidationData data, Instant then) {
        if (proof.chain().stream().anyMatch(one -> data.standing(one, then) == RevocationStatus.REVOKED)) {
            throw new Refusal("seal.refusal.key.revoked");
        }
    }

    /** It waits for whoever could say more, and for another authority where that of the stamp is revoked. */
    private static SigningResult result(byte[] pdf, SignatureProof proof, Level level, boolean silent) {
        if (proof.stamp() != null && level == Level.B) {
            return new SigningResult(pdf, level, true, "seal.refusal.waits.authorityRevoked");
        }
        if (level != Level.LT && silent) {
            return new SigningResult(pdf, level, true, "seal.refusal.waits.issuerSilent");
        }
        return new SigningResult(pdf, level, false, level == Level.T ? "seal.degraded.noValidationData" : null);
    }
}
