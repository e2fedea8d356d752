package org.khamrabrong.cycle;

import org.khamrabrong.kernel.Refusal;

/**
 * Why terms cannot stand, and where.
 *
 * @param index of the line in its part, from 0; -1 for the part as a whole
 */
public record TermsProblem(Field field, int index, Refusal why) {

    /** What the sentence stands beside. */
    public enum Field {
        DIMENSIONS,
        DIMENSION_NAME,
        DIMENSION_WEIGHT,
        PERSPECTIVES,
        BANDS,
        BAND_FROM,
        BAND_NAME,
        MISSED_REPORT,
        ROUNDS,
        ROUND_MONTHS,
        ROUND_OPENS,
        ROUND_DUE
    }
}
