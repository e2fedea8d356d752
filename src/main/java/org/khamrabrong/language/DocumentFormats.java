package org.khamrabrong.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WrittenNumber;

/**
 * The one formatter of dates, scores and numbers on paper: months written out, the Buddhist era in Thai and the
 * Gregorian in English. Digits are Arabic; the paper turns them into those it was asked for.
 */
public final class DocumentFormats {

    /** The zone in which the public body lives. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    public static final String NOTHING = WrittenNumber.NOTHING;

    private static final char UNBROKEN_SPACE = '\u00a0';
    private static final int BUDDHIST_ERA = 543;

    private final DocumentWords words;

    private DocumentFormats(DocumentWords words) {
        this.words = words;
    }

    public static DocumentFormats of(DocumentWords words) {
        return new DocumentFormats(words);
    }

    /** The first of October 2563, in the words of the language. */
    public String date(LocalDate date) {
        return date == null ? NOTHING : written("document.format.date", date);
    }

    public String date(Instant moment) {
        return moment == null ? NOTHING : date(local(moment).toLocalDate());
    }

    public String dateTime(Instant moment) {
        return moment == null ? NOTHING : written("document.format.dateTime", local(moment));
    }

    public String year(FiscalYear year) {
        return buddhistYear(year.buddhist());
    }

    /** A year that is kept in the Buddhist era. */
    public String buddhistYear(int year) {
        return Integer.toString(words.thai() ? year : year - BUDDHIST_ERA);
    }

    /** @param month 1 to 12 */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    /** With four decimals. */
    public String score(BigDecimal score) {
        return WrittenNumber.score(score);
    }

    /** With two decimals. */
    public String percent(BigDecimal percent) {
        return WrittenNumber.percent(percent);
    }

    /** As exact as it is, without trailing zeros: weights, targets, criteria, results. */
    public String number(BigDecimal number) {
        return WrittenNumber.exact(number);
    }

    /** Never broken across lines: half a date is none. */
    private String written(String patternKey, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(words.say(patternKey), words.locale())
                .withChronology(words.thai() ? ThaiBuddhistChronology.INSTANCE : IsoChronology.INSTANCE)
                .format(moment)
                .replace(' ', UNBROKEN_SPACE);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
