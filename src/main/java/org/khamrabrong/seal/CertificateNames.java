package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** Whom a certificate speaks of: that name alone, since the rest of a subject may hold a person's numbers and addresses. */
final class CertificateNames {

    private static final List<String> NAMES = List.of("CN", "O", "OU");
    private static final String NOBODY = "-";
    private static final int LONGEST = 150;

    private CertificateNames() {}

    static String of(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal());
    }

    /** The common name; an organization's where there is none. */
    static String name(X500Principal principal) {
        try {
            List<Rdn> parts = new LdapName(principal.getName(X500Principal.RFC2253)).getRdns();
            return NAMES.stream()
                    .flatMap(type -> parts.stream().map(part -> value(part, type)))
                    .filter(Objects::nonNull)
                    .map(CertificateNames::bounded)
                    .findFirst()
                    .orElse(NOBODY);
        } catch (InvalidNameException unreadable) {
            return NOBODY;
        }
    }

    /** A name stands on a page with other lines, and must leave them their room. */
    private static String bounded(String name) {
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…"
                : name;
    }

    /** A part may say several things at once. */
    private static @Nullable String value(Rdn part, String type) {
        Attribute attribute = part.toAttributes().get(type);
        try {
            return attribute != null && attribute.get() instanceof String text && !text.isBlank() ? text : null;
        } catch (NamingException unreadable) {
            return null;
        }
    }
}
