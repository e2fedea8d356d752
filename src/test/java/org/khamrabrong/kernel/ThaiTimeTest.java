package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khamrabrong.language.Phrasebook;

class ThaiTimeTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 16);

    @Test
    void aDayBeginsAndEndsAtMidnightInBangkok() {
        assertThat(ThaiTime.startOf(DAY)).isEqualTo(Instant.parse("2020-10-15T17:00:00Z"));
        assertThat(ThaiTime.endOf(DAY)).isEqualTo(Instant.parse("2020-10-16T17:00:00Z"));
    }

    @Test
    void theMidnightAfterTheLastDayIsReadAsTheLastDay() {
        assertThat(ThaiTime.lastDayBefore(ThaiTime.endOf(DAY))).isEqualTo(DAY);
        assertThat(ThaiTime.lastDayBefore(ThaiTime.endOf(DAY).minusSeconds(1))).isEqualTo(DAY);
        assertThat(Phrasebook.of("th").formats().lastDay(ThaiTime.endOf(DAY)).replace('\u00a0', ' '))
                .isEqualTo("16 ตุลาคม 2563");
    }
}
