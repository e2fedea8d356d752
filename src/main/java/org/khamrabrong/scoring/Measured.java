package org.khamrabrong.scoring;

import org.jspecify.annotations.Nullable;

/** What a measure made of the reported figures: a number, or one of the two answers to a zero denominator. */
public record Measured(Outcome outcome, @Nullable Fraction number) {

    /** What there is to score. */
    public enum Outcome {
        NUMBER,
        NOT_APPLICABLE,
        FULL_SCORE
    }

    static Measured number(Fraction number) {
        return new Measured(Outcome.NUMBER, number);
    }

    static Measured without(Outcome outcome) {
        return new Measured(outcome, null);
    }
}
