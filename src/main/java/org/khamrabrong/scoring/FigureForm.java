package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a form has to ask for. */
public sealed interface FigureForm {

    <R> R accept(FigureVisitor<R> visitor);

    /** What of it is more than any form asks for: nobody could report it. */
    default Optional<Excess> excess() {
        return Optional.empty();
    }

    /** What was chosen, and the most that can be asked for. */
    record Excess(BigDecimal chosen, BigDecimal most) {}

    /** Those that need to know nothing of the measure. */
    enum Simple implements FigureForm {
        /** One number. */
        NUMBER,
        /** One number, which the sheet may describe in words. */
        LEVEL,
        /** A list of numbers. */
        NUMBERS,
        /** Periods: a list of maps with {@code from} and {@code to}. */
        PERIODS,
        /** A list of maps with {@code amount} and {@code reason}. */
        DEDUCTIONS;

        @Override
        public <R> R accept(FigureVisitor<R> visitor) {
            return switch (this) {
                case NUMBER -> visitor.number();
                case LEVEL -> visitor.level();
                case NUMBERS -> visitor.numbers();
                case PERIODS -> visitor.periods();
                case DEDUCTIONS -> visitor.deductions();
            };
        }
    }

    /** Counts by level: a map of number to number. */
    record Counts(BigDecimal fullScore) implements FigureForm {

        /** An office asks on so many levels at most. A package may hold more: it is scored all the same. */
        public static final BigDecimal MOST_LEVELS = BigDecimal.TEN;

        @Override
        public Optional<Excess> excess() {
            return fullScore.compareTo(MOST_LEVELS) > 0
                    ? Optional.of(new Excess(fullScore, MOST_LEVELS))
                    : Optional.empty();
        }

        @Override
        public <R> R accept(FigureVisitor<R> visitor) {
            return visitor.counts(this);
        }
    }

    /** A list of done items of the steps. */
    record Items(List<MilestoneStep> steps) implements FigureForm {

        @Override
        public <R> R accept(FigureVisitor<R> visitor) {
            return visitor.items(steps);
        }
    }

    /** A list of cases: maps of step id to {@code lateDays} and {@code defects}. */
    record Cases(List<CaseStep> steps) implements FigureForm {

        @Override
        public <R> R accept(FigureVisitor<R> visitor) {
            return visitor.cases(steps);
        }
    }
}
