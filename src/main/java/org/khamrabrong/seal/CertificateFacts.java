package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.khamrabrong.seal.authority.CertificateDates;

/**
 * What a person wants to know of a certificate.
 *
 * @param name of whom it speaks
 * @param issuer who vouches for it
 * @param serial number at the issuer, hexadecimal
 */
public record CertificateFacts(String name, String issuer, String serial, Instant from, Instant until) {

    public static CertificateFacts of(X509Certificate certificate) {
        return new CertificateFacts(
                CertificateNames.name(certificate.getSubjectX500Principal()),
                CertificateNames.name(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16),
                CertificateDates.begin(certificate),
                CertificateDates.end(certificate));
    }
}
