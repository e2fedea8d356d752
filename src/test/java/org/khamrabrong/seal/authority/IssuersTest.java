package org.khamrabrong.seal.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

/** Nobody chooses how long this machine works on a certificate. */
class IssuersTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    @Test
    void checksWithKeysOfUsualKindAndLength() throws Exception {
        assertThat(Issuers.isBySelf(certificate(pair("EC", 256), "SHA256withECDSA")))
                .isTrue();
        assertThat(Issuers.isBySelf(certificate(pair("RSA", 2048), "SHA256withRSA")))
                .isTrue();
    }

    @Test
    void doesNotBeginWithKeysThatMayTakeHours() throws Exception {
        assertThat(Issuers.isBySelf(certificate(pair("DSA", 1024), "SHA256withDSA")))
                .isFalse();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        BigInteger exponent = BigInteger.ONE.shiftLeft(100).add(BigInteger.ONE);
        generator.initialize(new RSAKeyGenParameterSpec(2048, exponent));
        assertThat(Issuers.isBySelf(certificate(generator.generateKeyPair(), "SHA256withRSA")))
                .isFalse();
    }

    private static KeyPair pair(String algorithm, int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair pair, String algorithm) throws Exception {
        X500Name name = new X500Name("CN=Someone");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                CertificateDates.old(NOW.minusSeconds(60)),
                                CertificateDates.old(NOW.plusSeconds(60)),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }
}
