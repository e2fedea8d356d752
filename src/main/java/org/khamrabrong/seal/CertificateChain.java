package org.khamrabrong.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates that came along with a signature: each must have issued another, and a self-signed one itself. */
final class CertificateChain {

    private CertificateChain() {}

    static boolean holds(List<X509Certificate> chain) {
        for (X509Certificate certificate : chain) {
            boolean selfSigned = certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
            if (selfSigned && !isIssued(certificate, certificate)) {
                return false;
            }
            boolean signer = certificate.equals(chain.get(0));
            if (!signer
                    && chain.stream().noneMatch(other -> !other.equals(certificate) && isIssued(other, certificate))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIssued(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
