package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rounding of the module: 4 decimals, half up. */
public final class Rounding {

    public static final int DECIMALS = 4;

    private Rounding() {}

    public static BigDecimal round(Fraction exact) {
        return exact.numerator().divide(exact.denominator(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** As it is printed. */
    static String text(Fraction exact) {
        return round(exact).toPlainString();
    }
}
