package org.khamrabrong.organization.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists that stand beside the code; each says what it is, where it comes from and under which licence. */
final class Lists {

    private static final String COMMENT = "#";

    private Lists() {}

    static List<String> lines(String list) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lists.class.getResourceAsStream("/passwords/" + list)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith(COMMENT)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
