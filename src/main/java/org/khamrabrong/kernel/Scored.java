package org.khamrabrong.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A score as a fact tells it, and what it was computed from.
 *
 * @param document the agreement package that it was computed from; null where nothing was computed, and in a fact that was read
 *     from the record, which keeps each package once
 * @param sha256 of that package, hexadecimal; null in a fact that has not been kept yet
 */
public record Scored(
        String text, @Nullable String document, @Nullable String sha256) {

    /** @param document null where nothing was computed */
    public static Scored of(String text, @Nullable String document) {
        return new Scored(text, document, null);
    }

    public boolean isComputed() {
        return document != null || sha256 != null;
    }
}
