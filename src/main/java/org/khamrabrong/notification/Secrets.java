package org.khamrabrong.notification;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.OwnerOnlyFiles;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.StartCheck;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what the database may keep and nobody may read there (AES-256-GCM), under a key that is not in it: from the settings,
 * or from a file that only the owner can open, made when the first secret is sealed.
 */
@Component
class Secrets implements StartCheck {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String given;
    private final Path file;
    private @Nullable SecretKeySpec key;

    Secrets(@Value("${khamrabrong.secrets.key:}") String given, @Value("${khamrabrong.secrets.file}") Path file) {
        this.given = given.strip();
        this.file = file;
        if (!this.given.isEmpty()) {
            key = key(this.given, "khamrabrong.secrets.key");
        }
    }

    String seal(String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws Refusal where it was sealed under another key */
    String open(String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return new String(
                run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length)),
                StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException otherKey) {
            throw new Refusal("notification.refusal.otherKey");
        }
    }

    private synchronized SecretKeySpec key() {
        if (key == null) {
            key = key(kept(), "The key in " + file);
        }
        return key;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[KEY_BYTES];
                random.nextBytes(fresh);
                OwnerOnlyFiles.createDirectoryOf(file);
                OwnerOnlyFiles.write(file, Base64.getEncoder().encode(fresh));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("notification.refusal.keyFile", file);
        }
    }

    private static SecretKeySpec key(String text, String name) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException noBase64) {
            // Said below, with the remedy.
        }
        throw new UnusableSetting(
                name, "is not a key of 32 bytes in Base64.", "Make one with: openssl rand -base64 32");
    }
}
