package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.Issuers;

/** The certificates with which this installation ever sealed; keys are replaced over the years. */
public record TrustedCertificates(Set<X509Certificate> certificates) implements KnownCertificates {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LINE = 64;

    public TrustedCertificates {
        certificates = Collections.unmodifiableSet(new LinkedHashSet<>(certificates));
    }

    public static TrustedCertificates none() {
        return new TrustedCertificates(Set.of());
    }

    static TrustedCertificates of(Collection<X509Certificate> certificates) {
        return new TrustedCertificates(new LinkedHashSet<>(certificates));
    }

    /** @throws Refusal where it is not a file of PEM certificates */
    public static TrustedCertificates read(Path pem) {
        try {
            if (Files.size(pem) > MOST_BYTES) {
                throw new Refusal("seal.refusal.certificates.unreadable", pem.toString());
            }
            return ofPem(Files.readAllBytes(pem));
        } catch (IOException | CertificateException e) {
            throw new Refusal("seal.refusal.certificates.unreadable", pem.toString());
        }
    }

    private static TrustedCertificates ofPem(byte[] pem) throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (var certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))) {
            certificates.add((X509Certificate) certificate);
        }
        if (certificates.isEmpty()) {
            throw new CertificateException("none");
        }
        return of(certificates);
    }

    String toPem() {
        StringBuilder pem = new StringBuilder();
        certificates.forEach(certificate -> pem.append("-----BEGIN CERTIFICATE-----\n")
                .append(base64(certificate))
                .append("\n-----END CERTIFICATE-----\n"));
        return pem.toString();
    }

    @Override
    public boolean isEmpty() {
        return certificates.isEmpty();
    }

    @Override
    public boolean contains(X509Certificate certificate) {
        return certificates.contains(certificate);
    }

    /** Whether one of these is the first of a chain or has issued it, or whoever issued that, and so on. */
    boolean standBehind(List<X509Certificate> chain) {
        X509Certificate one = chain.get(0);
        for (int step = 0; one != null && step < chain.size(); step++) {
            if (vouchFor(one)) {
                return true;
            }
            one = issuer(one, chain);
        }
        return false;
    }

    private boolean vouchFor(X509Certificate one) {
        return contains(one) || certificates.stream().anyMatch(trusted -> Issuers.isBy(one, trusted));
    }

    private static @Nullable X509Certificate issuer(X509Certificate of, List<X509Certificate> chain) {
        return chain.stream()
                .filter(other -> !other.equals(of) && Issuers.isBy(of, other))
                .findFirst()
                .orElse(null);
    }

    TrustedCertificates and(Collection<X509Certificate> more) {
        Set<X509Certificate> all = new LinkedHashSet<>(certificates);
        all.addAll(more);
        return new TrustedCertificates(all);
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
