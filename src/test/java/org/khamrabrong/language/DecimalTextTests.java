package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"87.62|87.62", "๘๗.๖๒|87.62", "๑,๒๓๔.๕|1234.5", " 75 |75", "-10|-10", "−10|-10", ".5|0.5", "๑2|12"
            })
    void readsEitherDigitsAndTheUsualSigns(String typed, String number) {
        assertThat(DecimalText.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "สิบ",
                "1e9",
                "1,23",
                "1.2.3",
                "--1",
                ".",
                "-",
                "1 2",
                "99999999999999999999999999999999"
            })
    void refusesWhatIsNoPlainNumber(String typed) {
        assertThat(DecimalText.read(typed)).isEmpty();
    }
}
