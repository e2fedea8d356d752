package org.khamrabrong.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chain's hash: SHA-256 over the fields, each preceded by its length so that no two entries read alike. The packages
 * of its scores stand at the end, and only where there are any: the record is older than they are.
 */
final class AuditHash {

    /** What stands as “previous” in the first entry. */
    static final String GENESIS = "0".repeat(64);

    private AuditHash() {}

    static String of(AuditRow row) {
        Stream<Object> fields = Stream.of(
                row.previous(),
                row.sequence(),
                row.at().truncatedTo(ChronoUnit.MICROS),
                row.agreement(),
                row.who(),
                row.what(),
                row.subject(),
                row.before(),
                row.after(),
                row.reason());
        Stream<Object> packages = row.isDerived()
                ? Stream.of(String.valueOf(row.scoredBefore()), String.valueOf(row.scoredAfter()))
                : Stream.of();
        return sha256(Stream.concat(fields, packages)
                .map(String::valueOf)
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(",")));
    }

    /** Hexadecimal, of the text in UTF-8. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
