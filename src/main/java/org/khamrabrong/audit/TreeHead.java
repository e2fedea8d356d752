package org.khamrabrong.audit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What the tree was at one time, signed.
 *
 * @param certificate of the key that signed, as DER
 */
record TreeHead(long size, byte[] root, Instant at, byte[] signature, byte[] certificate) {

    /** Whether the key of its certificate signed it; whose that is, {@link TreeHeads#isOurs} says. */
    boolean isSigned() {
        try {
            Certificate signer =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            Signature check = Signature.getInstance(
                    "RSA".equals(signer.getPublicKey().getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA");
            check.initVerify(signer);
            check.update(statement());
            return check.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    byte[] statement() {
        return statement(size, root, at);
    }

    /** What is signed: four lines that nobody takes for a document. */
    static byte[] statement(long size, byte[] root, Instant at) {
        return "khamrabrong record\n%d\n%s\n%s\n"
                .formatted(size, HexFormat.of().formatHex(root), at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
