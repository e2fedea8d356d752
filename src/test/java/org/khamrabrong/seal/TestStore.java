package org.khamrabrong.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.khamrabrong.seal.authority.CertificateDates;

/** A PKCS#12 with keys of any kind, good for a year around the present of the tests. */
final class TestStore {

    private final KeyStore store;
    private Integer usage;
    private KeyPurposeId purpose;
    private String subject;

    TestStore() {
        try {
            store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    TestStore usage(int bits) {
        usage = bits;
        return this;
    }

    TestStore purpose(KeyPurposeId only) {
        purpose = only;
        return this;
    }

    /** What the certificate says of its owner, all of it. */
    TestStore subject(String all) {
        subject = all;
        return this;
    }

    TestStore with(String alias, String algorithm, int bits) {
        KeyPair pair = pair(algorithm, bits);
        return with(alias, pair, pair);
    }

    TestStore mismatched(String alias) {
        return with(alias, pair("EC", 256), pair("EC", 256));
    }

    SealingKey key(String alias, Instant now) {
        return SealingKey.of(bytes(), SealStand.PASSWORD, alias, now);
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, SealStand.PASSWORD);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private TestStore with(String alias, KeyPair kept, KeyPair certified) {
        try {
            store.setKeyEntry(
                    alias, kept.getPrivate(), SealStand.PASSWORD, new Certificate[] {certificate(alias, certified)});
            return this;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String name, KeyPair pair) throws Exception {
        X500Name owner = new X500Name(subject == null ? "CN=" + name : subject);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                owner,
                BigInteger.ONE,
                CertificateDates.old(SealStand.NOW.minus(Duration.ofDays(180))),
                CertificateDates.old(SealStand.NOW.plus(Duration.ofDays(180))),
                owner,
                pair.getPublic());
        if (usage != null) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        }
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        }
        String algorithm = "SHA256with" + (pair.getPrivate().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
