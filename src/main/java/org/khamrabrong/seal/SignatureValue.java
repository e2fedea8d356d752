package org.khamrabrong.seal;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** Whether a signature value was made over these bytes with the key of this certificate. */
final class SignatureValue {

    private SignatureValue() {}

    static boolean isValid(X509Certificate certificate, byte[] signed, byte[] value) {
        if (!KeyAlgorithm.isFit(certificate.getPublicKey())) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(
                    KeyAlgorithm.of(certificate.getPublicKey()).javaName());
            signature.initVerify(certificate.getPublicKey());
            signature.update(signed);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
