package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rounding of the module: 4 decimals, half up. */
public final class Rounding {

    public static final int DECIMALS = 4;

    private Rounding() {}

    static BigDecimal round(Fraction exact) {
        return quotient(exact.numerator(), exact.denominator());
    }

    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    /** As it is printed. */
    static String text(Fraction exact) {
        return round(exact).toPlainString();
    }
}
