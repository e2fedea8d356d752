package org.khamrabrong.seal;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** How a key signs here. */
enum KeyAlgorithm {
    RSA("SHA256withRSA", new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)),
    EC("SHA256withECDSA", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256));

    private static final int LEAST_RSA_BITS = 2048;
    private static final int LEAST_EC_BITS = 256;
    private static final int MOST_RSA_BITS = 8192;
    private static final int MOST_EXPONENT_BITS = 64;

    private final String javaName;
    private final AlgorithmIdentifier identifier;

    KeyAlgorithm(String javaName, AlgorithmIdentifier identifier) {
        this.javaName = javaName;
        this.identifier = identifier;
    }

    String javaName() {
        return javaName;
    }

    AlgorithmIdentifier identifier() {
        return identifier;
    }

    static KeyAlgorithm of(PublicKey key) {
        return key instanceof ECPublicKey ? EC : RSA;
    }

    /** Whether it is of a kind that signs here, long enough not to be broken, and short enough to be checked. */
    static boolean isFit(PublicKey key) {
        return key instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() >= LEAST_RSA_BITS
                        && rsa.getModulus().bitLength() <= MOST_RSA_BITS
                        && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS
                || key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= LEAST_EC_BITS;
    }
}
