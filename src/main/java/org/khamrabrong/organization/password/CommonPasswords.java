package org.khamrabrong.organization.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords that leaked often; the lists say where they come from and under which licence. Read when first asked. */
final class CommonPasswords {

    private static final String COMMENT = "#";

    private CommonPasswords() {}

    static boolean hold(String keys) {
        return Once.KEYS.contains(keys);
    }

    private static Stream<String> lines(String list) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/passwords/" + list)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith(COMMENT)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Once {

        private static final Set<String> KEYS = Stream.of("leaked.txt", "thai.txt")
                .flatMap(CommonPasswords::lines)
                .map(Keyboard::keys)
                .collect(Collectors.toUnmodifiableSet());
    }
}
