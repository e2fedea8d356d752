package org.khamrabrong.seal.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The answer of an online certificate status service (OCSP, RFC 6960). */
final class StatusAnswer {

    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";

    private static final Duration LIFE_WITHOUT_END = Duration.ofDays(1);

    private StatusAnswer() {}

    static byte[] question(X509Certificate certificate, X509Certificate issuer) throws IOException {
        try {
            CertificateID id = new CertificateID(
                    digests().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(issuer),
                    certificate.getSerialNumber());
            return new OCSPReqBuilder().addRequest(id).build().getEncoded();
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** What it says of that certificate; {@link RevocationStatus#UNKNOWN} where it is not its issuer's word, was outdated then or speaks of others only. */
    static RevocationStatus of(byte[] answer, X509Certificate certificate, X509Certificate issuer, Instant at) {
        try {
            OCSPResp response = new OCSPResp(answer);
            if (response.getStatus() != OCSPResp.SUCCESSFUL
                    || !(response.getResponseObject() instanceof BasicOCSPResp basic)
                    || !isSignedFor(basic, issuer)) {
                return RevocationStatus.UNKNOWN;
            }
            for (SingleResp one : basic.getResponses()) {
                if (isOf(one, certificate, issuer) && !isOutdated(one, at)) {
                    return standing(one.getCertStatus(), at);
                }
            }
            return RevocationStatus.UNKNOWN;
        } catch (IOException
                | OCSPException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException e) {
            return RevocationStatus.UNKNOWN;
        }
    }

    private static RevocationStatus standing(CertificateStatus status, Instant at) {
        if (status == CertificateStatus.GOOD) {
            return RevocationStatus.GOOD;
        }
        if (status instanceof RevokedStatus revoked) {
            return CertificateDates.instant(revoked.getRevocationTime()).isAfter(at)
                    ? RevocationStatus.GOOD
                    : RevocationStatus.REVOKED;
        }
        return RevocationStatus.UNKNOWN;
    }

    /** By the issuer, or by one whom it made for such answers. */
    private static boolean isSignedFor(BasicOCSPResp basic, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, GeneralSecurityException {
        JcaContentVerifierProviderBuilder verifiers = new JcaContentVerifierProviderBuilder();
        if (basic.isSignatureValid(verifiers.build(issuer))) {
            return true;
        }
        for (X509CertificateHolder holder : basic.getCerts()) {
            X509Certificate delegate = new JcaX509CertificateConverter().getCertificate(holder);
            List<String> purposes = delegate.getExtendedKeyUsage();
            if (purposes != null
                    && purposes.contains(OCSP_SIGNING)
                    && Issuers.isBy(delegate, issuer)
                    && Issuers.isBearable(delegate.getPublicKey())
                    && CertificateDates.isValid(delegate, CertificateDates.instant(basic.getProducedAt()))
                    && basic.isSignatureValid(verifiers.build(delegate))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(SingleResp one, X509Certificate certificate, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, GeneralSecurityException {
        return one.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
                && one.getCertID().matchesIssuer(new JcaX509CertificateHolder(issuer), digests());
    }

    private static boolean isOutdated(SingleResp one, Instant at) {
        Instant until = one.getNextUpdate() == null
                ? CertificateDates.instant(one.getThisUpdate()).plus(LIFE_WITHOUT_END)
                : CertificateDates.instant(one.getNextUpdate());
        return until.isBefore(at);
    }

    private static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().build();
    }
}
