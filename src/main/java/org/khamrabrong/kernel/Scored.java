package org.khamrabrong.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score as a fact tells it, and what it was computed from.
 *
 * @param result null for a total, and where there is none
 * @param score null where nothing could be computed
 * @param document the agreement package that it was computed from; null where nothing was computed, and in a fact that was read
 *     from the record, which keeps each package once
 * @param sha256 of that package, hexadecimal; null in a fact that has not been kept yet
 */
public record Scored(
        @Nullable BigDecimal result,
        @Nullable BigDecimal score,
        @Nullable String document,
        @Nullable String sha256) {

    /** Of what nobody has reported. */
    public static final Scored NOTHING = new Scored(null, null, null, null);

    private static final String NO_SCORE = "–";

    public static Scored of(@Nullable BigDecimal result, @Nullable BigDecimal score, String document) {
        return new Scored(result, score, document, null);
    }

    /** The figures alone. */
    public Scored withoutDocument() {
        return new Scored(result, score, null, null);
    }

    public boolean isComputed() {
        return document != null || sha256 != null;
    }

    /** Result and score in one line, {@code 87.6200 (4.5080)}; a dash where there is no score. */
    public String text() {
        if (score == null) {
            return NO_SCORE;
        }
        String points = score.toPlainString();
        return result == null ? points : result.toPlainString() + " (" + points + ")";
    }
}
