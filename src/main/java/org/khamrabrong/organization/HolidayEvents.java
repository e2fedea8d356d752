package org.khamrabrong.organization;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** Reads the days of a calendar file (RFC 5545): whole days with their names; rules of repetition are not followed. */
final class HolidayEvents {

    private static final int MOST_DAYS = 2_000;
    private static final int LONGEST = 31;
    private static final Pattern FOLD = Pattern.compile("\\R[ \\t]");
    private static final Pattern LINE = Pattern.compile("([A-Z-]+)(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?:(.*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\;,nN])");

    private final String file;
    private final List<WrittenHoliday> found = new ArrayList<>();
    private int event;
    private boolean inside;
    private String begin = "";
    private String end = "";
    private String name = "";

    private HolidayEvents(String file) {
        this.file = file;
    }

    static List<WrittenHoliday> read(String file, byte[] content) {
        HolidayEvents events = new HolidayEvents(file);
        FOLD.matcher(text(file, content)).replaceAll("").lines().forEach(events::line);
        return events.found;
    }

    private static String text(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("organization.refusal.holidayFileUnreadable", file);
        }
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        String value = parts.group(2).strip();
        switch (parts.group(1)) {
            case "BEGIN" -> begin(value);
            case "DTSTART" -> begin = inside ? value : begin;
            case "DTEND" -> end = inside ? value : end;
            case "SUMMARY" -> name = inside ? plain(value) : name;
            case "END" -> end(value);
            default -> {}
        }
    }

    private void begin(String what) {
        if (what.toUpperCase(Locale.ROOT).equals("VEVENT")) {
            inside = true;
            event++;
            begin = "";
            end = "";
            name = "";
        }
    }

    /** The day on which an event ends is no part of it. */
    private void end(String what) {
        if (!inside || !what.toUpperCase(Locale.ROOT).equals("VEVENT")) {
            return;
        }
        inside = false;
        LocalDate first = day(begin);
        add(begin, first);
        LocalDate until = day(end);
        if (first != null && until != null && first.plusDays(LONGEST).isAfter(until)) {
            first.plusDays(1)
                    .datesUntil(until.isAfter(first) ? until : first.plusDays(1))
                    .forEach(day -> add(begin, day));
        }
    }

    private void add(String written, @Nullable LocalDate day) {
        if (found.size() == MOST_DAYS) {
            throw new Refusal("organization.refusal.holidayFileLong", file, MOST_DAYS);
        }
        found.add(new WrittenHoliday(event, written, day, name, ""));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() < 8
                    ? null
                    : LocalDate.parse(written.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String plain(String value) {
        return ESCAPED.matcher(value).replaceAll(escaped -> switch (escaped.group(1)) {
            case "n", "N" -> " ";
            default -> Matcher.quoteReplacement(escaped.group(1));
        });
    }
}
