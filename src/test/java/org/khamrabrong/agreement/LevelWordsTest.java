package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.kernel.UnitName;

class LevelWordsTest {

    private static final String BEFORE = "1: 80, 2: 85, 3: 90, 4: 95, 5: 100";
    private static final String AFTER = "1: 80, 2: 90, 3: 90, 4: 98, 5: 100";

    @Test
    void tellsThoseLevelsAloneThatChanged() {
        assertThat(LevelWords.of(BEFORE, AFTER, new Plain())).isEqualTo("2=85, 4=95");
        assertThat(LevelWords.of(AFTER, BEFORE, new Plain())).isEqualTo("2=90, 4=98");
    }

    @Test
    void tellsNothingOfAScaleThatWasNotThere() {
        assertThat(LevelWords.of("", AFTER, new Plain())).isEmpty();
        assertThat(LevelWords.of("1: 80", "", new Plain())).isEqualTo("1=80");
    }

    /** Says the arguments alone. */
    private static final class Plain implements Speech {

        @Override
        public String say(String key, Object... arguments) {
            return arguments[0] + "=" + arguments[1];
        }

        @Override
        public String word(String prefix, String code) {
            return code;
        }

        @Override
        public String name(UnitName unit) {
            return unit.thai();
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String year(FiscalYear year) {
            return year.toString();
        }
    }
}
