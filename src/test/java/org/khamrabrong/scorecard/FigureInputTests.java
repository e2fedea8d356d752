package org.khamrabrong.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;

class FigureInputTests {

    @Test
    void readsANumberInEitherDigitsAndLeavesTheRestAsTyped() {
        assertThat(FigureInput.number("\u0E51\u0E52.5")).isEqualTo("12.5");
        assertThat(FigureInput.number(" about ten ")).isEqualTo("about ten");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> FigureInput.number("\ud800x"))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("kernel.refusal.textUnkeepable"));
    }
}
