package org.khamrabrong.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What the tree was at one time, signed.
 *
 * @param certificate of the key that signed, as DER
 */
record TreeHead(long size, byte[] root, Instant at, byte[] signature, byte[] certificate) {

    byte[] statement() {
        return statement(size, root, at);
    }

    /** What is signed: four lines that nobody takes for a document. */
    static byte[] statement(long size, byte[] root, Instant at) {
        return "khamrabrong record\n%d\n%s\n%s\n"
                .formatted(size, HexFormat.of().formatHex(root), at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
