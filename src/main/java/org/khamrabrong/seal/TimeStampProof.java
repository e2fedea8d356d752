package org.khamrabrong.seal;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp that holds: over this signature value, signed by the certificate it carries, which is made for that. */
record TimeStampProof(ContentInfo token, Instant at, String authority) {

    /** Null where it does not hold. */
    static TimeStampProof of(ContentInfo token, byte[] signatureValue) {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
            X509CertificateHolder signer = signer(stamp);
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            byte[] digest = Fingerprint.digest().digest(signatureValue);
            if (!Arrays.equals(digest, stamp.getTimeStampInfo().getMessageImprintDigest())) {
                return null;
            }
            return new TimeStampProof(
                    token,
                    CertificateDates.instant(stamp.getTimeStampInfo().getGenTime()),
                    signer.getSubject().toString());
        } catch (TSPException
                | IOException
                | CMSException
                | OperatorCreationException
                | java.security.cert.CertificateException
                | RuntimeException e) {
            return null;
        }
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
