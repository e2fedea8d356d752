package org.khamrabrong.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key that signs on request, wherever it is kept: {@link SealingKey} holds one in memory; a security module or a
 * remote signing service is joined by implementing this. A bean of this type is the key that the installation seals with; its
 * certificate stays the same while the application runs.
 */
public interface SigningKey {

    /** The signer's certificate first, then as much as is known of those that issued it. */
    List<X509Certificate> chain();

    /**
     * Signs these bytes: SHA256withRSA (PKCS#1 v1.5) where the certificate's key is RSA, SHA256withECDSA (DER) where it is EC. A
     * service that takes a digest takes their SHA-256.
     */
    byte[] sign(byte[] bytes);

    default X509Certificate certificate() {
        return chain().get(0);
    }
}
