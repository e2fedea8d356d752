package org.khamrabrong.organization.password;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passwords that leaked often, as the keys that type them; read when first asked. */
final class CommonPasswords {

    private CommonPasswords() {}

    static boolean hold(String keys) {
        return Once.KEYS.contains(keys);
    }

    private static final class Once {

        private static final Set<String> KEYS = Stream.of("leaked.txt", "thai.txt")
                .map(Lists::lines)
                .flatMap(Collection::stream)
                .map(Keyboard::keys)
                .collect(Collectors.toUnmodifiableSet());
    }
}
