package org.khamrabrong.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** Which days are worked: not Saturdays, Sundays and holidays. Counts in bounded time however long the period. */
public final class WorkingCalendar {

    private final long[] holidaysOnWeekdays;

    public WorkingCalendar(Set<LocalDate> holidays) {
        long[] days = new long[holidays.size()];
        int count = 0;
        for (LocalDate holiday : holidays) {
            if (holiday.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                days[count++] = holiday.toEpochDay();
            }
        }
        holidaysOnWeekdays = Arrays.copyOf(days, count);
        Arrays.sort(holidaysOnWeekdays);
    }

    /** The working days after {@code from} up to and including {@code to}. */
    public long daysBetween(LocalDate from, LocalDate to) {
        return workedUpTo(to.toEpochDay()) - workedUpTo(from.toEpochDay());
    }

    /** The working days from {@code from} to {@code to}, both included. */
    public long daysIncluding(LocalDate from, LocalDate to) {
        return daysBetween(from.minusDays(1), to);
    }

    private long workedUpTo(long epochDay) {
        return weekdaysUpTo(epochDay) - holidaysUpTo(epochDay);
    }

    private static long weekdaysUpTo(long epochDay) {
        long sinceMonday = epochDay + 3;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
    }

    private long holidaysUpTo(long epochDay) {
        int place = Arrays.binarySearch(holidaysOnWeekdays, epochDay);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
