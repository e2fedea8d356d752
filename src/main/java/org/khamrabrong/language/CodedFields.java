package org.khamrabrong.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an indicator whose values are codes, each with a word in the bundles. */
public final class CodedFields {

    private static final Map<String, String> PREFIXES =
            Map.of("between", "language.value.", "below", "language.value.", "measure", "measure.");

    private CodedFields() {}

    /** What stands before a code of the field in its key; null where values stand as they are. */
    public static @Nullable String prefix(String field) {
        return PREFIXES.get(field);
    }
}
