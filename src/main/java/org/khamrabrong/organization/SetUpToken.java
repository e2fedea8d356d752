package org.khamrabrong.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.khamrabrong.kernel.Sha256;

/** A secret that is read from one screen and typed into another; dashes, spaces and capitals do not matter. */
record SetUpToken(String value) {

    private static final int RANDOM_BYTES = 16;
    private static final String EVERY_FOUR_DIGITS = "(?<=\\G.{4})(?=.)";

    SetUpToken {
        value = value.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    static SetUpToken random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new SetUpToken(HexFormat.of().formatHex(random));
    }

    String hash() {
        return Sha256.of(value);
    }

    /** Takes the same time wherever the difference is. */
    boolean matches(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    String readable() {
        return String.join("-", value.split(EVERY_FOUR_DIGITS));
    }
}
