package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khamrabrong.language.TextDifference.Change;

class TextDifferenceTests {

    @Test
    void marksTheWordThatCameIn() {
        assertThat(written("ร้อยละของการดำเนินการ", "ร้อยละความสำเร็จของการดำเนินการ"))
                .isEqualTo("ร้อยละ[+ความสำเร็จ]ของการดำเนินการ");
    }

    @Test
    void marksANumberAsTakenOutAndPutIn() {
        assertThat(written("75", "80")).isEqualTo("[-75][+80]");
    }

    @Test
    void leavesEqualTextsAlone() {
        assertThat(written("น้ำหนัก 10", "น้ำหนัก 10")).isEqualTo("น้ำหนัก 10");
    }

    @Test
    void givesBothTextsBackWhole() {
        String before = "เสนอผู้บริหารภายใน 3 วันทำการ";
        String after = "เสนอผู้บริหารแล้วนำกลับภายใน 1 วันทำการ";
        assertThat(without(before, after, Change.ADDED)).isEqualTo(before);
        assertThat(without(before, after, Change.REMOVED)).isEqualTo(after);
    }

    private static String without(String before, String after, Change left) {
        return TextDifference.between(before, after).stream()
                .filter(run -> run.change() != left)
                .map(TextDifference.Run::text)
                .collect(Collectors.joining());
    }

    private static String written(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(run -> switch (run.change()) {
                    case KEPT -> run.text();
                    case REMOVED -> "[-" + run.text() + "]";
                    case ADDED -> "[+" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
