package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the habits of Thai offices. */
class DayTextTests {

    @ParameterizedTest
    @CsvSource({
        "๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๗, 2024-02-29",
        "29 ก.พ. 67, 2024-02-29",
        "29/2/67, 2024-02-29",
        "วันที่ 1 ตุลาคม 2567, 2024-10-01",
        "1 ต.ค 2567, 2024-10-01",
        "1 ต.ค. ๒๕๖๗, 2024-10-01",
        "2024-02-29, 2024-02-29",
        "2567-10-01, 2024-10-01",
        "1 / 10 / 2567, 2024-10-01",
        "1 October 2024, 2024-10-01",
        "1 ตุลาคม ค.ศ. 2024, 2024-10-01",
        "วันจันทร์ที่ 13 เมษายน 2569, 2026-04-13",
        "'Monday, 13 April 2026', 2026-04-13"
    })
    void readsADayHoweverAnOfficeWritesIt(String text, LocalDate day) {
        assertThat(DayText.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/2/2566", "31/4/2567", "1/13/2567", "ตุลาคม 2567", "1/10", "1/10/2", ""})
    void readsNoDayWhereThereIsNone(String text) {
        assertThat(DayText.read(text)).isEmpty();
    }

    @Test
    void takesTheBuddhistYearThatAProgramTookForAChristianOne() {
        assertThat(DayText.ofProgram(LocalDate.of(2567, 10, 1))).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(DayText.ofProgram(LocalDate.of(2024, 10, 1))).isEqualTo(LocalDate.of(2024, 10, 1));
    }
}
