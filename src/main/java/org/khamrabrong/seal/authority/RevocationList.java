package org.khamrabrong.seal.authority;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/** A certificate revocation list (RFC 5280). */
final class RevocationList {

    private RevocationList() {}

    /** What it says of that certificate; {@link RevocationStatus#UNKNOWN} where it is not its issuer's, was outdated then or speaks of others only. */
    static RevocationStatus of(byte[] list, X509Certificate certificate, X509Certificate issuer, Instant at) {
        try {
            X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
            if (!crl.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
                    || !speaksOf(crl, certificate)
                    || isOutdated(crl, at)) {
                return RevocationStatus.UNKNOWN;
            }
            crl.verify(issuer.getPublicKey());
            X509CRLEntry entry = crl.getRevokedCertificate(certificate.getSerialNumber());
            boolean revoked = entry != null
                    && !CertificateDates.instant(entry.getRevocationDate()).isAfter(at);
            return revoked ? RevocationStatus.REVOKED : RevocationStatus.GOOD;
        } catch (GeneralSecurityException | RuntimeException e) {
            return RevocationStatus.UNKNOWN;
        }
    }

    private static boolean isOutdated(X509CRL crl, Instant at) {
        return crl.getNextUpdate() == null
                || CertificateDates.instant(crl.getNextUpdate()).isBefore(at);
    }

    private static boolean speaksOf(X509CRL crl, X509Certificate certificate) {
        if (crl.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
            return false;
        }
        byte[] scope = crl.getExtensionValue(Extension.issuingDistributionPoint.getId());
        if (scope == null) {
            return true;
        }
        IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                ASN1OctetString.getInstance(scope).getOctets());
        boolean authority = certificate.getBasicConstraints() >= 0;
        return !point.isIndirectCRL()
                && point.getOnlySomeReasons() == null
                && !point.onlyContainsAttributeCerts()
                && !(authority ? point.onlyContainsUserCerts() : point.onlyContainsCACerts());
    }
}
