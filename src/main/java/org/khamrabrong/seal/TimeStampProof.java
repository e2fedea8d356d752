package org.khamrabrong.seal;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.seal.authority.CertificateDates;

/**
 * A time stamp that holds: over this signature value, signed by the certificate it carries, which is made for that.
 *
 * @param chain the authority's certificates that came along, the one that signed first
 */
record TimeStampProof(ContentInfo token, Instant at, String authority, List<X509Certificate> chain) {

    private static final int MOST_CERTIFICATES = 10;

    /** Of a token as an authority gives it; null where it does not hold. */
    static @Nullable TimeStampProof accept(ContentInfo given, byte[] signatureValue) {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(given));
            return of(CanonicalTimeStamp.of(given, signer(stamp)), signatureValue);
        } catch (TSPException | IOException | CMSException | RuntimeException e) {
            return null;
        }
    }

    /** Of a token as we keep it; null where it does not hold, or any byte of it is written otherwise. */
    static @Nullable TimeStampProof of(ContentInfo token, byte[] signatureValue) {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
            X509CertificateHolder signer = signer(stamp);
            byte[] written = SignatureCms.der(CanonicalTimeStamp.of(token, signer));
            List<X509Certificate> chain = certificates(stamp, signer);
            if (!Arrays.equals(written, SignatureCms.der(token)) || !CertificateChain.holds(chain)) {
                return null;
            }
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            byte[] digest = Sha256.digest().digest(signatureValue);
            if (!Arrays.equals(digest, stamp.getTimeStampInfo().getMessageImprintDigest())) {
                return null;
            }
            return new TimeStampProof(
                    token,
                    CertificateDates.instant(stamp.getTimeStampInfo().getGenTime()),
                    signer.getSubject().toString(),
                    List.copyOf(chain));
        } catch (TSPException
                | IOException
                | CMSException
                | OperatorCreationException
                | CertificateException
                | RuntimeException e) {
            return null;
        }
    }

    /** The signer's first. */
    private static List<X509Certificate> certificates(TimeStampToken stamp, X509CertificateHolder signer)
            throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : stamp.getCertificates().getMatches(null)) {
            certificates.add(holder.equals(signer) ? 0 : certificates.size(), converter.getCertificate(holder));
        }
        if (certificates.size() > MOST_CERTIFICATES) {
            throw new CertificateException("too many");
        }
        return certificates;
    }

    private static X509CertificateHolder signer(TimeStampToken stamp) throws TSPException {
        for (X509CertificateHolder holder : stamp.getCertificates().getMatches(null)) {
            if (stamp.getSID().match(holder)) {
                return holder;
            }
        }
        throw new TSPException("without its certificate");
    }
}
