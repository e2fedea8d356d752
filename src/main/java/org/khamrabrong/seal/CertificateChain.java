package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import org.khamrabrong.seal.authority.Issuers;

/** Certificates that came along with a signature: each must have issued another, and a self-signed one itself. */
final class CertificateChain {

    private CertificateChain() {}

    static boolean holds(List<X509Certificate> chain) {
        for (X509Certificate certificate : chain) {
            boolean selfSigned = certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
            if (selfSigned && !Issuers.isBy(certificate, certificate)) {
                return false;
            }
            boolean signer = certificate.equals(chain.get(0));
            if (!signer
                    && chain.stream()
                            .noneMatch(other -> !other.equals(certificate) && Issuers.isBy(other, certificate))) {
                return false;
            }
        }
        return true;
    }
}
