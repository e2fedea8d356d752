package org.khamrabrong.scoring;

/** What a measure made of the reported figures: a number, or one of the two answers to a zero denominator. */
public record Measured(Outcome outcome, Fraction number) {

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
