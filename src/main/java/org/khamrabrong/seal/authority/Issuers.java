package org.khamrabrong.seal.authority;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.Optional;

/** Who issued which certificate. */
public final class Issuers {

    private static final int MOST_RSA_BITS = 8192;
    private static final int MOST_EXPONENT_BITS = 64;

    private Issuers() {}

    public static boolean isBy(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                || !isBearable(issuer.getPublicKey())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whoever makes a key chooses how long it takes to check with it; with some kinds and lengths that is hours. */
    static boolean isBearable(PublicKey key) {
        return key instanceof ECPublicKey
                || key instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() <= MOST_RSA_BITS
                        && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS;
    }

    /** Nobody else vouches for it. */
    static boolean isBySelf(X509Certificate certificate) {
        return isBy(certificate, certificate);
    }

    static Optional<X509Certificate> issuerOf(X509Certificate certificate, Collection<X509Certificate> among) {
        return among.stream().filter(one -> isBy(certificate, one)).findFirst();
    }
}
