package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;

/** The one place that meets the old dates of certificates and time stamps. */
final class CertificateDates {

    private CertificateDates() {}

    static Instant begin(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    static Instant end(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(begin(certificate)) && !at.isAfter(end(certificate));
    }

    static Date old(Instant instant) {
        return Date.from(instant);
    }

    static Instant instant(Date date) {
        return date.toInstant();
    }
}
