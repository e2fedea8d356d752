package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"คำรับรอง 1/2564, คำรับรอง 1-2564", "'a<b>\"c|d', a-b--c-d", "'  รายงาน  ', รายงาน"})
    void callsAFileAfterItsTitle(String title, String name) {
        assertThat(FileNames.titled(title)).isEqualTo(name);
    }

    @Test
    void shortensAnEndlessTitle() {
        assertThat(FileNames.titled("ก".repeat(5_000))).hasSize(120);
    }
}
