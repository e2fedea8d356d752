package org.khamrabrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.scoring.UsualScale;

/** Rounds are due on days on which somebody is there to send and to take them. */
class DueOnWorkingDaysTest {

    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2565);
    private static final LocalDate SATURDAY = LocalDate.of(2022, 4, 30);

    @Test
    void movesADueDateOverTheWeekendAndTheHolidayBehindIt() {
        assertThat(due(Set.of(), RoundTerms.usual(6), RoundTerms.usual(12)))
                .containsExactly(SATURDAY.plusDays(2), LocalDate.of(2022, 10, 31));
        assertThat(due(Set.of(SATURDAY.plusDays(2)), RoundTerms.usual(6), RoundTerms.usual(12)))
                .containsExactly(SATURDAY.plusDays(3), LocalDate.of(2022, 10, 31));
    }

    @Test
    void leavesADueDateWhereTheNextRoundWouldOpenBefore() {
        assertThat(due(Set.of(), RoundTerms.usual(6), RoundTerms.usual(7)))
                .containsExactly(SATURDAY, LocalDate.of(2022, 5, 30));
    }

    private static Stream<LocalDate> due(Set<LocalDate> holidays, RoundTerms... rounds) {
        LevelTerms terms = new LevelTerms(List.of(), List.of(), BigDecimal.ZERO, UsualScale.LEVELS, List.of(rounds));
        return terms.rounds(YEAR, new WorkingCalendar(holidays)).stream().map(CycleRound::dueOn);
    }
}
