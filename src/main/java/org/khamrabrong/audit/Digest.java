package org.khamrabrong.audit;

import java.security.MessageDigest;
import org.khamrabrong.kernel.Sha256;

/** The hash of the record, as bytes. */
final class Digest {

    static final int LENGTH = 32;

    private Digest() {}

    /** Over all parts, one behind the other. */
    static byte[] of(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
