package org.khamrabrong.signing;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** With what somebody signs; kept in memory only while it is done. */
public final class Means implements AutoCloseable {

    private static final Means GENERAL = new Means(SignatureMethod.GENERAL_ELECTRONIC, null, null, null);

    private final SignatureMethod method;
    private final byte @Nullable [] content;
    private final @Nullable String fileName;
    private final char @Nullable [] password;

    private Means(
            SignatureMethod method, byte @Nullable [] content, @Nullable String fileName, char @Nullable [] password) {
        this.method = method;
        this.content = content;
        this.fileName = fileName;
        this.password = password;
    }

    /** The account and its password are all. */
    public static Means general() {
        return GENERAL;
    }

    /** @param pkcs12 the signer's key with its certificates, which that password opens */
    public static Means certificate(byte[] pkcs12, char[] password) {
        return new Means(SignatureMethod.OWN_CERTIFICATE, pkcs12.clone(), null, password.clone());
    }

    /** @param scanned PDF, PNG or JPEG of the signed paper */
    public static Means ink(String fileName, byte[] scanned) {
        return new Means(SignatureMethod.WET_INK, scanned.clone(), fileName, null);
    }

    SignatureMethod method() {
        return method;
    }

    byte[] content() {
        return Objects.requireNonNull(content);
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    char[] password() {
        return Objects.requireNonNull(password);
    }

    /** Wipes the key and its password out of memory; it is not signed with any more. */
    @Override
    public void close() {
        if (password != null && content != null) {
            Arrays.fill(password, '\0');
            Arrays.fill(content, (byte) 0);
        }
    }
}
