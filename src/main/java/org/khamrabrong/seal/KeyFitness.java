package org.khamrabrong.seal;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.seal.authority.CertificateDates;

/** What keeps a certificate from signing documents. */
final class KeyFitness {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** Purposes that have nothing to do with documents: servers, programs, time stamps, answers about revocation. */
    private static final Set<String> OTHER_PURPOSES =
            Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");

    private KeyFitness() {}

    /** @throws Refusal where there is any; a moment that it speaks of is put into words by whoever says it */
    static void require(List<X509Certificate> chain, Instant now) {
        X509Certificate certificate = chain.get(0);
        if (now.isAfter(CertificateDates.end(certificate))) {
            throw new Refusal("seal.refusal.key.expired", CertificateDates.end(certificate));
        }
        if (now.isBefore(CertificateDates.begin(certificate))) {
            throw new Refusal("seal.refusal.key.notYet", CertificateDates.begin(certificate));
        }
        if (!maySign(certificate)) {
            throw new Refusal("seal.refusal.key.unfit");
        }
        if (!KeyAlgorithm.isFit(certificate.getPublicKey())) {
            throw new Refusal("seal.refusal.key.weak");
        }
    }

    /** That what it signs is found valid by its certificate. */
    static void prove(SigningKey key) {
        byte[] sample = Sha256.digest().digest();
        try {
            if (!SignatureValue.isValid(key.certificate(), sample, key.sign(sample))) {
                throw new Refusal("seal.refusal.key.otherCertificate");
            }
        } catch (IllegalStateException e) {
            throw new Refusal("seal.refusal.key.otherCertificate");
        }
    }

    static boolean maySign(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            return false;
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            return purposes == null || !OTHER_PURPOSES.containsAll(purposes);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
