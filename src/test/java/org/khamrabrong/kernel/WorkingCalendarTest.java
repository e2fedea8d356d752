package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarTest {

    private static final LocalDate START = LocalDate.parse("1969-12-20");

    @Property(tries = 500)
    void countsAsOneWouldByHand(
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 60) int length,
            @ForAll Set<@IntRange(max = 100) Integer> off) {
        Set<LocalDate> holidays = off.stream().map(START::plusDays).collect(Collectors.toSet());
        LocalDate from = START.plusDays(first);
        LocalDate to = from.plusDays(length);
        long byHand = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorked(day, holidays))
                .count();
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        assertThat(calendar.daysBetween(from, to)).isEqualTo(byHand);
        assertThat(calendar.daysIncluding(from, to)).isEqualTo(byHand + (isWorked(from, holidays) ? 1 : 0));
    }

    private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
