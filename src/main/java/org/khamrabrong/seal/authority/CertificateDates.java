package org.khamrabrong.seal.authority;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

/** The one place that meets the old dates of certificates and time stamps. */
public final class CertificateDates {

    private CertificateDates() {}

    public static Instant begin(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    public static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(begin(certificate)) && !at.isAfter(end(certificate));
    }

    public static Date old(Instant instant) {
        return Date.from(instant);
    }

    public static Instant instant(Date date) {
        return date.toInstant();
    }
}
