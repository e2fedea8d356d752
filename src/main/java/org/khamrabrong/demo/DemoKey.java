package org.khamrabrong.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.khamrabrong.kernel.OwnerOnlyFiles;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.SealingKey;

/** A key that a demonstration makes for itself, with a certificate that says so. */
public final class DemoKey {

    private static final String FILE = "demo-key.p12";
    private static final String PASSWORD = "demo-key.password";
    private static final String ALIAS = "seal";
    /** To either side: a demonstration may be set to an earlier day. */
    private static final Duration LIFE = Duration.ofDays(3652);

    private static final int RANDOM_BYTES = 32;
    private static final int SERIAL_BITS = 120;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemoKey() {}

    /**
     * The key kept in that directory; made at the first time, readable by the owner only.
     *
     * @param name of whom the certificate speaks
     */
    public static SealingKey in(Path directory, String name, Instant now) {
        Path file = directory.resolve(FILE);
        Path password = directory.resolve(PASSWORD);
        try {
            if (!Files.exists(file)) {
                OwnerOnlyFiles.createDirectory(directory);
                String secret = random();
                OwnerOnlyFiles.write(password, (secret + "\n").getBytes(StandardCharsets.US_ASCII));
                OwnerOnlyFiles.write(file, pkcs12(name, secret.toCharArray(), now));
            }
            return SealingKey.read(file, Files.readString(password).strip().toCharArray(), ALIAS, now);
        } catch (IOException e) {
            throw new Refusal("seal.refusal.key.noFile", file.toString());
        }
    }

    /** A PKCS#12 with a new EC key (P-256) and a certificate signed by itself, good for ten years. */
    public static byte[] pkcs12(String name, char[] password, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certificate(name, pair, now)});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(String name, KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name subject =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, RANDOM).setBit(0),
                Date.from(now.minus(LIFE)),
                Date.from(now.plus(LIFE)),
                subject,
                pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
