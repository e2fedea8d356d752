package org.khamrabrong.intake.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;

/**
 * The name of an indicator with its number before it, as papers write them.
 *
 * @param number in Arabic digits
 */
record NumberedName(String number, String name) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{1,3})*(?:\\s*\\(\\d{1,2}(?:\\.\\d{1,2})*\\))?)[.)]?(?:[\\s:]+(.*)|$)", Pattern.DOTALL);

    static Optional<NumberedName> of(String text) {
        String plain = ThaiDigits.toArabic(text.strip());
        String original = text.strip();
        int start = Labels.lengthOf(plain, "number");
        while (start < plain.length() && (Character.isWhitespace(plain.charAt(start)) || plain.charAt(start) == ':')) {
            start++;
        }
        Matcher matcher = NUMBERED.matcher(plain.substring(start));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(2) == null ? "" : original.substring(start + matcher.start(2));
        return Optional.of(new NumberedName(matcher.group(1).replaceAll("\\s+", " "), oneLine(name)));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
