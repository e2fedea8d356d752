package org.khamrabrong.cycle;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids as the database reads an array of them: one parameter, however many there are. */
final class UuidArray {

    private UuidArray() {}

    static String of(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
