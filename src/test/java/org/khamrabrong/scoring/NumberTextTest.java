package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "90.5, 90.5",
        "๙๐.๕, 90.5",
        "-๒, -2",
        "1e3, 1000",
        "15E-1, 1.5",
        "' 7 ', 7",
        "+4, 4",
        "2e15, 2000000000000000",
        "2e-15, 0.000000000000002",
        "2e+0003, 2000",
        "'                                                               7', 7",
        "+123456789012345678901234567890, 123456789012345678901234567890",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "0.123456789012345678901234567890, 0.123456789012345678901234567890"
    })
    void readsArabicAndThaiDigitsAlike(String text, String number) {
        assertThat(NumberText.parse(text))
                .hasValueSatisfying(read -> assertThat(read.toPlainString()).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1,000",
                "1e16",
                "1e-16",
                "1e99999999999",
                "1e00003",
                "1e",
                "1e+",
                "1e3x",
                "                                                                7",
                ".5",
                "5.",
                "--1",
                "NaN",
                "Infinity",
                "1234567890123456789012345678901",
                "0.1234567890123456789012345678901",
                "0x10",
                "1 2",
                "๑๒ก"
            })
    void refusesWhatIsNoNumberOrTooLong(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Property(tries = 500)
    void readsBackWhatItWrites(
            @ForAll @BigRange(min = "-999999999999999999999999999999", max = "999999999999999999999999999999")
                    BigInteger digits,
            @ForAll @IntRange(max = 29) int decimals,
            @ForAll @IntRange(min = -15, max = 15) int exponent) {
        BigDecimal number = NumberText.parse(new BigDecimal(digits, decimals).toPlainString() + "e" + exponent)
                .orElse(BigDecimal.ONE);
        assertThat(NumberText.parse(NumberText.write(number))).contains(number);
    }
}
