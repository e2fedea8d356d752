package org.khamrabrong.scoring;

import org.jspecify.annotations.Nullable;

/** What a measure made of the reported figures: a number, or one of the two answers to a zero denominator. */
public record Measurement(Outcome outcome, @Nullable Fraction number) {

    /** What there is to score. */
    public enum Outcome {
        NUMBER,
        NOT_APPLICABLE,
        FULL_SCORE
    }

    static Measurement number(Fraction number) {
        return new Measurement(Outcome.NUMBER, number);
    }

    static Measurement without(Outcome outcome) {
        return new Measurement(outcome, null);
    }
}
