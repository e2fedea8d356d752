package org.khamrabrong.seal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.khamrabrong.kernel.Sha256;

/** By which a certificate is known: its SHA-256, in small hexadecimal letters. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
