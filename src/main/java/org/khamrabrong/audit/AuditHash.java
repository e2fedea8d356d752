package org.khamrabrong.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain's hash: SHA-256 over the fields, each preceded by its length so that no two entries read alike. */
final class AuditHash {

    /** What stands as “previous” in the first entry. */
    static final String GENESIS = "0".repeat(64);

    private AuditHash() {}

    static String of(AuditRow row) {
        String text = Stream.of(
                        row.previous(),
                        row.sequence(),
                        row.at().truncatedTo(ChronoUnit.MICROS),
                        row.agreement(),
                        row.who(),
                        row.what(),
                        row.subject(),
                        row.before(),
                        row.after(),
                        row.reason())
                .map(String::valueOf)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
