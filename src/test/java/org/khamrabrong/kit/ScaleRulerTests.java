package org.khamrabrong.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.scoring.Scale;

class ScaleRulerTests {

    @ParameterizedTest
    @CsvSource({"65, 0", "75, 50", "77.5, 62.5", "87.5, 87.5", "95, 100", "60, 0", "99, 100"})
    void putsAValueBetweenItsNeighbours(String value, String place) {
        assertThat(at(Scale.levels("65", "70", "75", "80", "95"), value)).isEqualByComparingTo(place);
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "6, 50", "5, 62.5", "2, 100", "11, 0", "1, 100"})
    void readsAScaleOnWhichLessIsBetter(String value, String place) {
        assertThat(at(Scale.levels("10", "8", "6", "4", "2"), value)).isEqualByComparingTo(place);
    }

    @ParameterizedTest
    @CsvSource({"60, 75", "59, 47.5"})
    void givesTheHigherOfEqualNeighbours(String value, String place) {
        assertThat(at(Scale.levels("40", "50", "60", "60", "70"), value)).isEqualByComparingTo(place);
    }

    private static BigDecimal at(Scale scale, String value) {
        return new ScaleRuler(scale).atValue(new BigDecimal(value));
    }
}
