package org.khamrabrong.scoring;

import java.math.BigDecimal;

/**
 * An exact number, so that nothing is rounded before the one rounding at the end. Never reduced, since that one division
 * needs no lowest terms: compare fractions by {@link #compareTo}, as {@link BigDecimal}s.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction over zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    public static Fraction of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        return isOverTheSame(other)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        product(numerator, other.denominator).add(product(other.numerator, denominator)),
                        product(denominator, other.denominator));
    }

    public Fraction minus(Fraction other) {
        return isOverTheSame(other)
                ? new Fraction(numerator.subtract(other.numerator), denominator)
                : new Fraction(
                        product(numerator, other.denominator).subtract(product(other.numerator, denominator)),
                        product(denominator, other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(product(numerator, other.numerator), product(denominator, other.denominator));
    }

    public Fraction over(Fraction other) {
        return new Fraction(product(numerator, other.denominator), product(denominator, other.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        return isOverTheSame(other)
                ? numerator.compareTo(other.numerator)
                : product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    /** As between any two that are no fractions yet. */
    private boolean isOverTheSame(Fraction other) {
        return denominator == other.denominator;
    }

    private static BigDecimal product(BigDecimal one, BigDecimal other) {
        if (other == BigDecimal.ONE) {
            return one;
        }
        return one == BigDecimal.ONE ? other : one.multiply(other);
    }
}
