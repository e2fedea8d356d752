package org.khamrabrong.language;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kernel.WrittenNumber;

/**
 * The one formatter of dates, scores and numbers: Buddhist era in Thai, Gregorian in English. Digits are Arabic; a paper
 * turns them into those it was asked for.
 */
public final class Formats {

    public static final String NOTHING = WrittenNumber.NOTHING;

    private static final char UNBROKEN_SPACE = '\u00a0';
    private static final String ON_SCREEN = "language.screen.";
    private static final String ON_PAPER = "language.paper.";

    private final Locale locale;
    private final String patterns;
    private final BiFunction<String, Object[], String> words;

    private Formats(Locale locale, String patterns, BiFunction<String, Object[], String> words) {
        this.locale = locale;
        this.patterns = patterns;
        this.words = words;
    }

    /**
     * As screens write them, months cut short.
     *
     * @param words a message by its key and arguments, in that language
     */
    public static Formats of(Locale locale, BiFunction<String, Object[], String> words) {
        return new Formats(locale, ON_SCREEN, words);
    }

    /** As papers write them, months in full. */
    static Formats onPaper(Locale locale, BiFunction<String, Object[], String> words) {
        return new Formats(locale, ON_PAPER, words);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? NOTHING : written("date", date);
    }

    public String date(@Nullable Instant moment) {
        return moment == null ? NOTHING : date(local(moment).toLocalDate());
    }

    /** The day on which a deadline ends that is kept as the midnight after it. */
    public String lastDay(@Nullable Instant end) {
        return end == null ? NOTHING : date(ThaiTime.lastDayBefore(end));
    }

    public String dateTime(@Nullable LocalDateTime moment) {
        return moment == null ? NOTHING : written("dateTime", moment);
    }

    public String dateTime(@Nullable Instant moment) {
        return moment == null ? NOTHING : dateTime(local(moment));
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? NOTHING : written("time", time);
    }

    public String time(@Nullable Instant moment) {
        return moment == null ? NOTHING : time(local(moment).toLocalTime());
    }

    /** In words: today, tomorrow, in 3 days, 2 days late. */
    public String due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return say("language.due.none");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return say("language.due.today");
        }
        if (days == 1) {
            return say("language.due.tomorrow");
        }
        return days > 0 ? say("language.due.in", days) : say("language.due.late", -days);
    }

    /** The same, with how many of the days until then are worked where those are fewer. */
    public String due(LocalDate due, LocalDate today, long worked) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days > 1 && worked < days ? say("language.due.inWorked", days, worked) : due(due, today);
    }

    public String year(FiscalYear year) {
        return buddhistYear(year.buddhist());
    }

    /** A year that is kept in the Buddhist era. */
    public String buddhistYear(int year) {
        return Integer.toString(thai() ? year : Years.gregorian(year));
    }

    /** A year of the calendar, which is kept in the Gregorian era. */
    public String gregorianYear(int year) {
        return Integer.toString(thai() ? Years.buddhist(year) : year);
    }

    /** @param month 1 to 12 */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** With four decimals. */
    public String score(@Nullable BigDecimal score) {
        return WrittenNumber.score(score);
    }

    /** With two decimals. */
    public String percent(BigDecimal percent) {
        return WrittenNumber.percent(percent);
    }

    /** As exact as it is, without trailing zeros: weights, targets, criteria, results. */
    public String number(@Nullable BigDecimal number) {
        return WrittenNumber.exact(number);
    }

    /** Never broken across lines: half a date is none. */
    private String written(String style, TemporalAccessor moment) {
        Chronology chronology = thai() ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE;
        return DateTimeFormatter.ofPattern(say(patterns + style), locale)
                .withChronology(chronology)
                .format(moment)
                .replace(' ', UNBROKEN_SPACE);
    }

    private String say(String key, Object... arguments) {
        return words.apply(key, arguments);
    }

    private boolean thai() {
        return Languages.THAI.equals(Languages.orThai(locale));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ThaiTime.ZONE);
    }
}
