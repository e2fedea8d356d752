package org.khamrabrong.scoring;

import java.util.List;

/** What a measure made of the reported figures: a number, or one of the two answers to a zero denominator. */
public record Measured(Outcome outcome, Fraction number, List<Line> lines) {

    /** What there is to score. */
    public enum Outcome {
        NUMBER,
        NOT_APPLICABLE,
        FULL_SCORE
    }

    public Measured {
        lines = List.copyOf(lines);
    }

    static Measured number(Fraction number, Line... lines) {
        return new Measured(Outcome.NUMBER, number, List.of(lines));
    }

    static Measured without(Outcome outcome, Line... lines) {
        return new Measured(outcome, null, List.of(lines));
    }
}
