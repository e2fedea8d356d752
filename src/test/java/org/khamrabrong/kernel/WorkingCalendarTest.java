package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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
        assertThat(from.datesUntil(to.plusDays(1)))
                .allMatch(day -> calendar.isWorkingDay(day) == isWorked(day, holidays));
    }

    @Property(tries = 500)
    void goesForwardAsOneWouldOnAPaperCalendar(
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll Set<@IntRange(max = 100) Integer> off) {
        Set<LocalDate> holidays = off.stream().map(START::plusDays).collect(Collectors.toSet());
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        LocalDate day = START.plusDays(first);
        LocalDate reached = calendar.after(day, count);
        assertThat(isWorked(reached, holidays)).isTrue();
        assertThat(calendar.daysBetween(day, reached)).isEqualTo(count);
        assertThat(calendar.onOrAfter(day)).isEqualTo(isWorked(day, holidays) ? day : calendar.after(day, 1));
    }

    @Property(tries = 500)
    void knowsWhichHolidaysFellOnWeekdays(@ForAll Set<@IntRange(max = 100) Integer> off) {
        Set<LocalDate> holidays = off.stream().map(START::plusDays).collect(Collectors.toSet());
        WorkingCalendar calendar = new WorkingCalendar(holidays);
        List<LocalDate> onWeekdays = holidays.stream()
                .filter(day -> isWorked(day, Set.of()))
                .sorted()
                .toList();
        assertThat(IntStream.range(0, calendar.skipped()).mapToObj(calendar::skipped))
                .containsExactlyElementsOf(onWeekdays);
        for (int place = 0; place < onWeekdays.size(); place++) {
            LocalDate day = onWeekdays.get(place);
            assertThat(calendar.skippedUpTo(day)).isEqualTo(place + 1);
            assertThat(calendar.skippedUpTo(day.minusDays(1))).isEqualTo(place);
        }
    }

    @Test
    void refusesToGoNoWorkingDayForward() {
        WorkingCalendar calendar = new WorkingCalendar(Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(START, 0));
    }

    private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
