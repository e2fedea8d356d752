package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThaiDigitsTest {

    @Test
    void readsThaiDigitsAsArabicOnesAndLeavesTheRest() {
        assertThat(ThaiDigits.toArabic("๙๐.๕ %")).isEqualTo("90.5 %");
        assertThat(ThaiDigits.toArabic("ร้อยละ 5")).isEqualTo("ร้อยละ 5");
    }

    @Test
    void writesThaiDigits() {
        assertThat(ThaiDigits.toThai("พ.ศ. 2564, 0-9")).isEqualTo("พ.ศ. ๒๕๖๔, ๐-๙");
    }
}
