package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
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
                name(certificate.getSubjectX500Principal()),
                name(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16),
                CertificateDates.begin(certificate),
                CertificateDates.end(certificate));
    }

    /** The common name; all of it where there is none. */
    private static String name(X500Principal principal) {
        String all = principal.getName(X500Principal.RFC2253);
        try {
            return new LdapName(all)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .findFirst()
                            .orElse(all);
        } catch (InvalidNameException unreadable) {
            return all;
        }
    }
}
