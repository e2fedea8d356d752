package org.khamrabrong.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the record. */
final class Sha256 {

    static final int LENGTH = 32;

    private Sha256() {}

    /** Over all parts, one behind the other. */
    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
