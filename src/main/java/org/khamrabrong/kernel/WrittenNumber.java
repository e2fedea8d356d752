package org.khamrabrong.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as everyone reads them, on screen and on paper alike; a dash where there is none. */
public final class WrittenNumber {

    public static final String NOTHING = "–";

    private static final int MOST_PLACES = 15;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private WrittenNumber() {}

    /** With four decimals. */
    public static String score(@Nullable BigDecimal score) {
        return fixed(score, 4);
    }

    /** With two decimals. */
    public static String percent(@Nullable BigDecimal percent) {
        return fixed(percent, 2);
    }

    /** As exact as it is, without trailing zeros: weights, targets, criteria, results. */
    public static String exact(@Nullable BigDecimal number) {
        if (number == null) {
            return NOTHING;
        }
        int places = Math.max(0, Math.min(number.scale(), MOST_PLACES));
        String plain = number.setScale(places, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + plain.substring(whole.length());
    }

    private static String fixed(@Nullable BigDecimal number, int places) {
        return number == null
                ? NOTHING
                : number.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
