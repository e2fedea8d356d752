package org.khamrabrong.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A score as a fact tells it, and what it was computed from.
 *
 * @param sha256 of the agreement package, hexadecimal; null where nothing was computed
 * @param document the package itself; null in a fact that was read from the record, which keeps each package once
 */
public record Scored(String text, String sha256, String document) {

    /** @param document null where nothing was computed */
    public static Scored of(String text, String document) {
        return new Scored(text, document == null ? null : sha256(document), document);
    }

    private static String sha256(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
