package org.khamrabrong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written alike wherever they stand. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.000|0",
                "5|5",
                "12.50|12.5",
                "1E+3|1,000",
                "999|999",
                "1234567.8900|1,234,567.89",
                "-1000|-1,000",
                "-0.5|-0.5",
                "0.1234567890123456|0.123456789012346",
                "1000000000000000000000000000000|1,000,000,000,000,000,000,000,000,000,000"
            })
    void writesANumberAsExactAsItIs(BigDecimal number, String written) {
        assertThat(WrittenNumber.exact(number)).isEqualTo(written);
    }

    @Test
    void writesScoresWithFourDecimalsAndPercentagesWithTwo() {
        assertThat(WrittenNumber.score(new BigDecimal("4.25005"))).isEqualTo("4.2501");
        assertThat(WrittenNumber.percent(new BigDecimal("87.625"))).isEqualTo("87.63");
    }

    @Test
    void writesADashWhereThereIsNone() {
        assertThat(WrittenNumber.exact(null))
                .isEqualTo(WrittenNumber.score(null))
                .isEqualTo("–");
    }
}
