package org.khamrabrong.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khamrabrong.kernel.ThaiDigits;

/**
 * Reads a day as people write it: day, month and year with any of the usual signs between or with the month's name, or the year
 * first; either kind of digits; the year of the Buddhist or the Christian era, or its last two digits, which are Buddhist.
 */
public final class DayText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) ?(\\D+?) ?(\\d{4}|\\d{2})");
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int BUDDHIST_CENTURY = 2500;
    private static final int CENTURY = 100;

    private DayText() {}

    public static Optional<LocalDate> read(String text) {
        String plain = withoutWords(
                BLANKS.matcher(ThaiDigits.toArabic(text)).replaceAll(" ").strip());
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher named = NAMED.matcher(plain);
        return named.matches()
                ? month(named.group(2)).flatMap(month -> day(named.group(3), month, named.group(1)))
                : Optional.empty();
    }

    /** A day whose year a program took for the Christian one. */
    public static LocalDate ofProgram(LocalDate day) {
        return day.getYear() < FIRST_BUDDHIST_YEAR ? day : day.withYear(Years.gregorian(day.getYear()));
    }

    /** Without what is said around a day: that it is one, and of which era. */
    private static String withoutWords(String text) {
        String left = text;
        for (Phrasebook language : new Phrasebook[] {Phrasebook.of("th"), Phrasebook.of("en")}) {
            for (String word : language.say("language.day.words").split(" ")) {
                left = left.replace(word, " ");
            }
        }
        return BLANKS.matcher(left).replaceAll(" ").strip();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(christian(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int christian(String written) {
        int year = Integer.parseInt(written);
        int full = year < CENTURY ? BUDDHIST_CENTURY + year : year;
        return full >= FIRST_BUDDHIST_YEAR ? Years.gregorian(full) : full;
    }

    private static Optional<Integer> month(String name) {
        String asked = bare(name);
        return Stream.of(Month.values())
                .filter(month -> Stream.of(Languages.THAI, Languages.ENGLISH)
                        .anyMatch(language -> Stream.of(TextStyle.SHORT, TextStyle.FULL)
                                .anyMatch(style -> bare(month.getDisplayName(style, language))
                                        .equalsIgnoreCase(asked))))
                .map(Month::getValue)
                .findFirst();
    }

    /** The dot behind a shortened name is often left out. */
    private static String bare(String name) {
        return name.replace(".", "").replace(" ", "");
    }
}
