package org.khamrabrong.scoring;

/** One figure that a measure asks for; its label is the message {@code figure.<name>}. */
public record Figure(String name, Kind kind, boolean required) {

    /** What a form has to ask for. */
    public enum Kind {
        /** One number. */
        NUMBER,
        /** A list of numbers. */
        NUMBERS,
        /** Counts by level: a map of number to number. */
        COUNTS,
        /** Periods: a list of maps with {@code from} and {@code to}. */
        PERIODS,
        /** A list of done items of the steps. */
        ITEMS,
        /** A list of maps with {@code amount} and {@code reason}. */
        DEDUCTIONS,
        /** A list of cases: maps of step id to {@code lateDays} and {@code defects}. */
        CASES
    }

    static Figure number(String name) {
        return new Figure(name, Kind.NUMBER, true);
    }

    static Figure required(String name, Kind kind) {
        return new Figure(name, kind, true);
    }

    static Figure optional(String name, Kind kind) {
        return new Figure(name, kind, false);
    }
}
