package org.khamrabrong.seal.authority;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;

/** Who issued which certificate. */
public final class Issuing {

    private Issuing() {}

    public static boolean isBy(X509Certificate certificate, X509Certificate issuer) {
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

    /** Nobody else vouches for it. */
    public static boolean isBySelf(X509Certificate certificate) {
        return isBy(certificate, certificate);
    }

    static Optional<X509Certificate> issuerOf(X509Certificate certificate, Collection<X509Certificate> among) {
        return among.stream().filter(one -> isBy(certificate, one)).findFirst();
    }
}
