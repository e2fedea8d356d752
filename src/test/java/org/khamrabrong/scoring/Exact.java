package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;

/** An exact number of the tests' own: two whole numbers, brought over a common one where they must be compared. */
record Exact(BigInteger over, BigInteger under) {

    static final Exact ZERO = whole(0);
    static final Comparator<Exact> ASCENDING = (one, other) -> one.minus(other).sign();

    static Exact whole(long number) {
        return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Exact of(BigDecimal number) {
        return read(number.toPlainString(), Integer.MAX_VALUE).orElseThrow();
    }

    /** As people write numbers: digits of either kind, a point, an exponent; no longer than the contract allows. */
    static Optional<Exact> read(String text) {
        return read(text, 30);
    }

    private static Optional<Exact> read(String text, int mostDigits) {
        StringBuilder ascii = new StringBuilder();
        for (char letter : text.strip().toCharArray()) {
            ascii.append(letter >= '๐' && letter <= '๙' ? (char) (letter - '๐' + '0') : letter);
        }
        String[] parts = ascii.toString().split("[eE]", -1);
        String mantissa = parts[0];
        boolean minus = mantissa.startsWith("-");
        if (minus || mantissa.startsWith("+")) {
            mantissa = mantissa.substring(1);
        }
        String[] sides = mantissa.split("\\.", -1);
        String decimals = sides.length == 2 ? sides[1] : "";
        if (parts.length > 2 || sides.length > 2 || !digits(sides[0]) || sides.length == 2 && !digits(decimals)) {
            return Optional.empty();
        }
        int count = (sides[0].equals("0") ? 0 : sides[0].length()) + decimals.length();
        int exponent = 0;
        if (parts.length == 2) {
            String power = parts[1].startsWith("-") || parts[1].startsWith("+") ? parts[1].substring(1) : parts[1];
            if (!digits(power) || power.length() > 4 || Integer.parseInt(power) > 15) {
                return Optional.empty();
            }
            exponent = parts[1].startsWith("-") ? -Integer.parseInt(power) : Integer.parseInt(power);
        }
        if (count > mostDigits) {
            return Optional.empty();
        }
        BigInteger all = new BigInteger(sides[0] + decimals);
        Exact number = new Exact(minus ? all.negate() : all, BigInteger.TEN.pow(decimals.length()));
        Exact power = new Exact(BigInteger.TEN.pow(Math.abs(exponent)), BigInteger.ONE);
        return Optional.of(exponent < 0 ? number.dividedBy(power) : number.times(power));
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    Exact dividedBy(Exact other) {
        BigInteger sign = BigInteger.valueOf(other.over.signum());
        return new Exact(over.multiply(other.under).multiply(sign), under.multiply(other.over.abs()));
    }

    int sign() {
        return over.signum();
    }

    boolean isWhole() {
        return over.mod(under).signum() == 0;
    }

    boolean atLeast(Exact other) {
        return minus(other).sign() >= 0;
    }

    boolean same(Exact other) {
        return minus(other).sign() == 0;
    }

    /** Four decimals; a half goes away from zero. */
    Exact rounded() {
        BigInteger two = BigInteger.TWO;
        BigInteger tenThousandths = over.abs()
                .multiply(BigInteger.valueOf(10_000))
                .multiply(two)
                .add(under)
                .divide(under.multiply(two));
        return new Exact(over.signum() < 0 ? tenThousandths.negate() : tenThousandths, BigInteger.valueOf(10_000));
    }

    /** As it is printed. */
    String text() {
        BigInteger tenThousandths = rounded().over;
        String digits = tenThousandths.abs().toString();
        String padded = "0".repeat(Math.max(0, 5 - digits.length())) + digits;
        int point = padded.length() - 4;
        return (tenThousandths.signum() < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
    }
}
