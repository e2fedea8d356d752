package org.khamrabrong.cycle;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids as the database reads an array of them: one parameter, however many there are. */
final class UuidArray {

    private UuidArray() {}

    static String of(Collection<? extends @Nullable UUID> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
