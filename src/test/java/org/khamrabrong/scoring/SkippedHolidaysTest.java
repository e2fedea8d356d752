package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which holidays the derivation of working days names. */
class SkippedHolidaysTest {

    private static final Set<LocalDate> SONGKRAN = Set.of(
            LocalDate.parse("2021-04-06"),
            LocalDate.parse("2021-04-13"),
            LocalDate.parse("2021-04-14"),
            LocalDate.parse("2021-04-15"),
            LocalDate.parse("2021-04-18"),
            LocalDate.parse("2021-05-04"));

    @Test
    void namesEachHolidayThatFellOnAWeekdayWithinThePeriod() {
        assertThat(named(false, SONGKRAN, period("2021-04-09", "2021-04-19"))).containsExactly("13, 14, 15 4 2021");
    }

    @Test
    void namesThoseOfEachMonthInALine() {
        assertThat(named(false, SONGKRAN, period("2021-04-14", "2021-05-04"))).containsExactly("15 4 2021", "4 5 2021");
    }

    @Test
    void namesAHolidayOnTheFirstDayOnlyWhereThatDayCounts() {
        assertThat(named(false, SONGKRAN, period("2021-04-15", "2021-04-16"))).isEmpty();
        assertThat(named(true, SONGKRAN, period("2021-04-15", "2021-04-16"))).containsExactly("15 4 2021");
        assertThat(named(true, SONGKRAN, period("2021-04-13", "2021-04-13"))).containsExactly("13 4 2021");
    }

    @Test
    void namesAHolidayOnceHoweverManyPeriodsHoldIt() {
        assertThat(named(
                        false,
                        SONGKRAN,
                        period("2021-04-12", "2021-04-13"),
                        period("2021-04-12", "2021-04-13"),
                        period("2021-04-05", "2021-04-06")))
                .containsExactly("6, 13 4 2021");
    }

    @Test
    void saysNothingWhereNoHolidayWasSkipped() {
        assertThat(named(false, SONGKRAN, period("2021-04-16", "2021-04-19"))).isEmpty();
        assertThat(named(false, Set.of(), period("2021-04-09", "2021-04-19"))).isEmpty();
    }

    @Test
    void namesTheFirstTwelveAndSaysHowManyMoreThereAre() {
        LocalDate monday = LocalDate.parse("2021-03-01");
        Set<LocalDate> weekdays = monday.datesUntil(monday.plusDays(19))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .collect(Collectors.toSet());
        assertThat(named(true, weekdays, period("2021-03-01", "2021-03-16")))
                .containsExactly("1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16 3 2021");
        assertThat(named(true, weekdays, period("2021-03-01", "2021-03-31")))
                .containsExactly("1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16 3 2021", "3");
    }

    @SafeVarargs
    private static List<String> named(boolean countFirstDay, Set<LocalDate> holidays, Map<String, Object>... cases) {
        AgreementPackage agreement = AgreementPackage.empty()
                .holidays(holidays)
                .indicators(List.of(Some.indicator("1", "1", new WorkingDaysMeasure(countFirstDay), Some.USUAL)))
                .results(Map.of("1", Result.of(Map.of("cases", List.of(cases)))))
                .build();
        List<String> named = new ArrayList<>();
        Some.only(Scoring.score(agreement)).explanation().stream()
                .filter(line -> line.key().startsWith("line.workingDays.skipped"))
                .forEach(line -> named.add(line.arguments().stream()
                        .map(argument -> argument.toString().replace("line.month.", ""))
                        .collect(Collectors.joining(" "))));
        return named;
    }

    private static Map<String, Object> period(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
