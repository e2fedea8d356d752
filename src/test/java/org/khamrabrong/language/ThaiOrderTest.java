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
}
