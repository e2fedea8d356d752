package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "จำนวน, จํานวน, sara am in two characters",
        "แผน, เเผน, two sara e for sara ae",
        "น้ำ, น้้ำ, a tone typed twice",
        "น้ำ, นํ้า, the ring before the tone",
        "กองคลัง, 'กอง\u200bคลัง\ufeff', characters that nobody sees",
        "กอง 1, 'กอง\u202f๑', Thai digits and narrow blanks",
        "Finance 12, 'FINANCE   １２', capitals and wide digits",
    })
    void whatLooksTheSameIsTheSame(String one, String other, String why) {
        assertThat(FoldedText.of(other)).as(why).isEqualTo(FoldedText.of(one));
    }

    @Test
    void whatLooksDifferentStaysDifferent() {
        assertThat(FoldedText.of("แกะ")).isNotEqualTo(FoldedText.of("เกะ"));
        assertThat(FoldedText.of("ก่อน")).isNotEqualTo(FoldedText.of("ก้อน"));
    }
}
