package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.NumberText;

/** Numbers as people write them among words: Thai digits, groups, a percent sign, another minus. */
final class NumberWords {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NOTHING = Pattern.compile("[-\u2010-\u2015\u2212]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u200b]+");

    private NumberWords() {}

    /** Whether it says that there is none: a level that is not defined. */
    static boolean saysNothing(String text) {
        String plain = BLANKS.matcher(text).replaceAll("");
        return plain.isEmpty() || NOTHING.matcher(plain).matches();
    }

    static Optional<BigDecimal> parse(String text) {
        String plain = BLANKS.matcher(ThaiDigits.toArabic(text)).replaceAll("");
        for (String percent : Labels.of("percent")) {
            if (plain.startsWith(percent)) {
                plain = plain.substring(percent.length());
            } else if (plain.endsWith(percent)) {
                plain = plain.substring(0, plain.length() - percent.length());
            }
        }
        plain = plain.replace('\u2212', '-').replace('\u2013', '-');
        return NumberText.parse(GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain);
    }

    static boolean isPercent(@Nullable String unit) {
        return unit != null && Labels.is(unit, "percent");
    }
}
