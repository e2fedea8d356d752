package org.khamrabrong.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are worked: not Saturdays, Sundays and holidays. Counts in bounded time however long the period. */
public final class WorkingCalendar {

    private final long[] holidaysOnWeekdays;

    public WorkingCalendar(Collection<LocalDate> holidays) {
        holidaysOnWeekdays = holidays.stream()
                .filter(WorkingCalendar::isWeekday)
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && Arrays.binarySearch(holidaysOnWeekdays, day.toEpochDay()) < 0;
    }

    /** The working days after {@code from} up to and including {@code to}. */
    public long daysBetween(LocalDate from, LocalDate to) {
        return workedUpTo(to.toEpochDay()) - workedUpTo(from.toEpochDay());
    }

    /** The day itself where it is worked, else the first working day that follows. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The working day that lies so many working days after that day.
     *
     * @param count 1 or more
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Not a number of working days: " + count);
        }
        LocalDate reached = day;
        for (int worked = 0; worked < count; worked++) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /**
     * The working day that lies so many working days before that day.
     *
     * @param count 0 for the day itself
     */
    public LocalDate before(LocalDate day, int count) {
        LocalDate reached = day;
        for (int worked = 0; worked < count; worked++) {
            do {
                reached = reached.minusDays(1);
            } while (!isWorkingDay(reached));
        }
        return reached;
    }

    /** The same with some holidays more, or without them. */
    public WorkingCalendar with(Collection<LocalDate> days, boolean worked) {
        Set<LocalDate> holidays = Arrays.stream(holidaysOnWeekdays)
                .mapToObj(LocalDate::ofEpochDay)
                .collect(Collectors.toSet());
        if (worked) {
            holidays.removeAll(Set.copyOf(days));
        } else {
            holidays.addAll(days);
        }
        return new WorkingCalendar(holidays);
    }

    /** How many holidays on weekdays there are. */
    public int skipped() {
        return holidaysOnWeekdays.length;
    }

    /** How many of the holidays on weekdays lie on that day or before it. */
    public int skippedUpTo(LocalDate day) {
        return holidaysUpTo(day.toEpochDay());
    }

    /** @param place among the holidays on weekdays in their order, the first being 0 */
    public LocalDate skipped(int place) {
        return LocalDate.ofEpochDay(holidaysOnWeekdays[place]);
    }

    private long workedUpTo(long epochDay) {
        return weekdaysUpTo(epochDay) - holidaysUpTo(epochDay);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static long weekdaysUpTo(long epochDay) {
        long sinceMonday = epochDay + 3;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7) + 1, 5);
    }

    private int holidaysUpTo(long epochDay) {
        int place = Arrays.binarySearch(holidaysOnWeekdays, epochDay);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
