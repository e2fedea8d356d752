package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/** Numbers as people and programs write them: Arabic or Thai digits, at most 30 of them, an exponent between -15 and 15. */
public final class NumberText {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_EXPONENT = 15;
    private static final int MOST_CHARACTERS = 64;
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,4}))?");

    private NumberText() {}

    public static Optional<BigDecimal> parse(String text) {
        if (text == null || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher parts = NUMBER.matcher(ThaiDigits.toArabic(text.strip()));
        if (!parts.matches() || digits(parts) > MOST_DIGITS || Math.abs(exponent(parts)) > MOST_EXPONENT) {
            return Optional.empty();
        }
        return Optional.of(Decimals.plain(new BigDecimal(parts.group())));
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

    private static int digits(Matcher parts) {
        String whole = parts.group(2);
        String decimals = parts.group(3) == null ? "" : parts.group(3);
        return (whole.equals("0") ? 0 : whole.length()) + decimals.length();
    }

    private static int exponent(Matcher parts) {
        return parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    }
}
