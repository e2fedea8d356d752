package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    private final FiscalYear year = FiscalYear.ofBuddhist(2564);

    @Test
    void runsFromOctoberToSeptemberAndIsNamedByTheYearInWhichItEnds() {
        assertThat(year.gregorian()).isEqualTo(2021);
        assertThat(year.firstDay()).isEqualTo("2020-10-01");
        assertThat(year.lastDay()).isEqualTo("2021-09-30");
        assertThat(year.toString()).isEqualTo("2564");
    }

    @Test
    void knowsItsDays() {
        assertThat(FiscalYear.containing(LocalDate.parse("2020-10-01"))).isEqualTo(year);
        assertThat(FiscalYear.containing(LocalDate.parse("2021-09-30"))).isEqualTo(year);
    }

    @Test
    void comesAfterTheOneBefore() {
        assertThat(year.previous()).isLessThan(year);
        assertThat(year.next().buddhist()).isEqualTo(2565);
    }

    @Test
    void refusesAYearThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(2564));
    }
}
