package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ThaiOrderTest {

    @Test
    void isThatOfADictionary() {
        List<String> names = List.of("ฮาซัน", "ขวัญ", "โกมล", "แก้ว", "เกษม", "กานดา");
        assertThat(names.stream().sorted(ThaiOrder.by(Function.identity())))
                .containsExactly("กานดา", "เกษม", "แก้ว", "โกมล", "ขวัญ", "ฮาซัน");
    }

    @Test
    void countsWithTheNumbersInNames() {
        List<String> names = List.of("กองที่ 10", "กองที่ 2", "กองที่ ๓", "กองที่ 1", "ฝอ.11", "ฝอ.9");
        assertThat(names.stream().sorted(ThaiOrder.by(Function.identity())))
                .containsExactly("กองที่ 1", "กองที่ 2", "กองที่ ๓", "กองที่ 10", "ฝอ.9", "ฝอ.11");
    }
}
