package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** A key and its certificates out of a PKCS#12, in memory only. */
public final class SealingKey implements SigningKey {

    /** Far more than a key and the certificates of its issuers need. */
    public static final int MOST_BYTES = 256 * 1024;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SealingKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** @throws Refusal as {@link #of}, or where no such file can be read */
    public static SealingKey read(Path file, char[] password, String alias, Instant now) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal("seal.refusal.key.tooLarge", MOST_BYTES / 1024);
            }
            return of(Files.readAllBytes(file), password, alias, now);
        } catch (IOException e) {
            throw new Refusal("seal.refusal.key.noFile", file.toString());
        }
    }

    /**
     * @param alias null or blank where the file holds one key only
     * @throws Refusal where the file, its password, its key or its certificate is not fit to sign at that time
     */
    static SealingKey of(byte[] pkcs12, char[] password, String alias, Instant now) {
        return of(pkcs12, password, alias, "", now);
    }

    /** A signer's file, which holds one key: a signer can give no alias. */
    public static SealingKey ofSigner(byte[] pkcs12, char[] password, Instant now) {
        return of(pkcs12, password, null, ".signer", now);
    }

    /** @param whose what the keys of refusals that speak of choosing a key end with */
    private static SealingKey of(byte[] pkcs12, char[] password, @Nullable String alias, String whose, Instant now) {
        if (pkcs12.length > MOST_BYTES) {
            throw new Refusal("seal.refusal.key.tooLarge", MOST_BYTES / 1024);
        }
        Pkcs12Effort.requireBearable(pkcs12);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            String name = alias == null || alias.isBlank() ? onlyKey(store, whose) : alias.strip();
            if (!(store.getKey(name, password) instanceof PrivateKey privateKey)) {
                throw new Refusal("seal.refusal.key.noKey");
            }
            List<X509Certificate> chain = certificates(store.getCertificateChain(name));
            KeyFitness.require(chain, now);
            SealingKey key = new SealingKey(privateKey, chain);
            KeyFitness.prove(key);
            return key;
        } catch (IOException e) {
            throw new Refusal(isPassword(e) ? "seal.refusal.key.wrongPassword" : "seal.refusal.key.unreadable");
        } catch (GeneralSecurityException e) {
            throw new Refusal("seal.refusal.key.unreadable");
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(
                    KeyAlgorithm.of(certificate().getPublicKey()).javaName());
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String onlyKey(KeyStore store, String whose) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                names.add(name);
            }
        }
        if (names.size() > 1) {
            throw new Refusal("seal.refusal.key.several" + whose, String.join(", ", names));
        }
        return names.stream().findFirst().orElseThrow(() -> new Refusal("seal.refusal.key.noKey" + whose));
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : chain == null ? new Certificate[0] : chain) {
            if (certificate instanceof X509Certificate x509) {
                certificates.add(x509);
            }
        }
        if (certificates.isEmpty()) {
            throw new Refusal("seal.refusal.key.noCertificate");
        }
        return certificates;
    }

    private static boolean isPassword(IOException e) {
        return e.getCause() instanceof UnrecoverableKeyException;
    }
}
