package org.khamrabrong.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.NumberText;

/**
 * Reads a number as people type it: either digits, grouped or not, with any of the usual minus signs. What a package
 * could not hold, having more than 30 digits in all, is none.
 */
public final class DecimalText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})?(\\.\\d{1,15})?");

    private DecimalText() {}

    public static Optional<BigDecimal> read(String text) {
        String arabic = ThaiDigits.toArabic(text.strip()).replace('\u2212', '-').replace('\u2013', '-');
        boolean digits = arabic.chars().anyMatch(Character::isDigit);
        return digits && PLAIN.matcher(arabic).matches()
                ? Optional.of(new BigDecimal(arabic.replace(",", "")))
                        .filter(number ->
                                NumberText.parse(number.toPlainString()).isPresent())
                : Optional.empty();
    }
}
