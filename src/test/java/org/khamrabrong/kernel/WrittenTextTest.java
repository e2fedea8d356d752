package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @EnumSource
    void takesTheLongestTextWholeAndRefusesOneCharacterMore(WrittenText kind) {
        String longest = "ก".repeat(kind.longest());
        assertThat(kind.needed(longest, "missing")).isEqualTo(longest);
        assertThatThrownBy(() -> kind.checked(longest + "ก")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.key()).isEqualTo("kernel.refusal.textTooLong");
            assertThat(refused.arguments()).containsExactly(kind.longest());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud83d", "\ude00a"})
    void refusesWhatNoRecordCanKeep(String text) {
        assertThatThrownBy(() -> WrittenText.REASON.checked(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("kernel.refusal.textUnkeepable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b", "\u00a0\u2060 "})
    void takesATextThatNobodySeesForNone(String text) {
        assertThatThrownBy(() -> WrittenText.REASON.needed(text, "missing"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("missing"));
    }

    @Test
    void refusesANumberThatLooksLikeAnotherAndIsNot() {
        String hidden = "1.1\u200b";
        assertThatThrownBy(() -> WrittenText.INDICATOR_NUMBER.checked(hidden))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("kernel.refusal.numberInvisible"));
        assertThat(WrittenText.INDICATOR_NUMBER.takes(hidden)).isFalse();
        assertThat(WrittenText.INDICATOR.checked(hidden)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {PaperItems.PLAN, PaperItems.REQUEST, " request "})
    void refusesANumberThatIsTheNameOfWhatIsNoIndicator(String name) {
        assertThatThrownBy(() -> WrittenText.INDICATOR_NUMBER.checked(name))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("kernel.refusal.numberTaken"));
        assertThat(WrittenText.INDICATOR_NUMBER.takes(name)).isFalse();
        assertThat(WrittenText.INDICATOR.checked(name)).isEqualTo(name);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(WrittenText.keeps("ดีมาก \ud83d\ude00")).isTrue();
    }

    @Test
    void aRefusalMaySpeakOfNothing() {
        assertThat(new Refusal("key", (Object) null).arguments()).containsExactly((Object) null);
    }
}
