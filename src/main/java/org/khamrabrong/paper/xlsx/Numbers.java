package org.khamrabrong.paper.xlsx;

import java.math.BigDecimal;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.paper.Digits;

/** Numbers as a sheet keeps them, and the formats in which it shows them. */
public final class Numbers {

    private static final String THAI = "[$-D00041E]";

    private Numbers() {}

    /** Whether a sheet's number, which has about 15 digits, is exactly this one. */
    public static boolean fits(BigDecimal number) {
        double nearest = number.doubleValue();
        return !Double.isInfinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0;
    }

    /** With so many decimals, no grouping. */
    public static String plain(int decimals) {
        return decimals <= 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /** As it is written: with its decimals, with groups where it has them, and with what stands behind it. */
    static String like(String written, Digits digits) {
        String arabic = ThaiDigits.toArabic(written.strip());
        int end = 0;
        while (end < arabic.length() && "0123456789.,-+".indexOf(arabic.charAt(end)) >= 0) {
            end++;
        }
        String number = arabic.substring(0, end);
        int point = number.indexOf('.');
        String decimals = point < 0 ? "" : "." + "0".repeat(number.length() - point - 1);
        String behind = arabic.substring(end).replace("\"", "");
        return (digits == Digits.THAI ? THAI : "")
                + (number.indexOf(',') >= 0 ? "#,##0" : "0")
                + decimals
                + (behind.isEmpty() ? "" : "\"" + behind + "\"");
    }
}
