package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.khamrabrong.kernel.ThaiDigits;

/** Numbers as people and programs write them: Arabic or Thai digits, at most 30 of them, an exponent between -15 and 15. */
public final class NumberText {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXPONENT = 15;
    private static final int MOST_EXPONENT_DIGITS = 4;
    private static final int MOST_CHARACTERS = 64;

    private NumberText() {}

    public static Optional<BigDecimal> parse(String text) {
        if (text == null || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String number = ThaiDigits.toArabic(text.strip());
        return isNumber(number) ? Optional.of(Decimals.plain(new BigDecimal(number))) : Optional.empty();
    }

    /** The shortest plain spelling that {@link #parse} reads back to the same number. */
    public static String write(BigDecimal number) {
        BigDecimal plain = Decimals.plain(number);
        String text = plain.toPlainString();
        if (parse(text).isPresent()) {
            return text;
        }
        return plain.scale() == 0
                ? plain.movePointLeft(MOST_EXPONENT).stripTrailingZeros().toPlainString() + "e" + MOST_EXPONENT
                : plain.movePointRight(MOST_EXPONENT).toPlainString() + "e-" + MOST_EXPONENT;
    }

    /** A sign or none, digits, a point with digits or none, an exponent or none; by hand, since everything is read here. */
    private static boolean isNumber(String text) {
        int start = afterSign(text, 0);
        int point = afterDigits(text, start);
        int end = is(text, point, '.') ? afterDigits(text, point + 1) : point;
        boolean spelled = point > start && end != point + 1;
        int whole = point == start + 1 && text.charAt(start) == '0' ? 0 : point - start;
        int decimals = Math.max(end - point - 1, 0);
        return spelled && whole + decimals <= MOST_DIGITS && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int at) {
        if (!is(text, at, 'e') && !is(text, at, 'E')) {
            return false;
        }
        int start = afterSign(text, at + 1);
        int digits = text.length() - start;
        return digits > 0
                && digits <= MOST_EXPONENT_DIGITS
                && afterDigits(text, start) == text.length()
                && Integer.parseInt(text, start, text.length(), 10) <= MOST_EXPONENT;
    }

    private static int afterSign(String text, int at) {
        return is(text, at, '+') || is(text, at, '-') ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean is(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
