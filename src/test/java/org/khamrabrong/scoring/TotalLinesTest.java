package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The total's derivation: the same numbers as the total itself. */
class TotalLinesTest {

    private final AgreementPackage agreement = new AgreementPackage(
            "หน่วย",
            null,
            2564,
            null,
            List.of(
                    new Dimension("a", "มิติหนึ่ง", new BigDecimal(70)),
                    new Dimension("b", "มิติสอง", new BigDecimal(30))),
            null,
            null,
            null,
            null,
            List.of(indicator("1", "a", 40), indicator("2", "a", 30), indicator("3", "b", 30)),
            Map.of(
                    "1",
                    Result.of(Map.of("value", "4")),
                    "2",
                    Result.of(Map.of("value", "5")),
                    "3",
                    Result.cancelled()));

    private final ScoreSheet scores = Scoring.score(agreement);

    @Test
    void multipliesAddsAndDividesByTheWeightsThatHaveAScore() {
        assertThat(TotalLines.of(agreement, scores))
                .containsExactly(
                        Line.of("line.total.part", "1", "40", "4.0000", "160.0000"),
                        Line.of("line.total.part", "2", "30", "5.0000", "150.0000"),
                        Line.of("line.total.leftOut", "3"),
                        Line.of("line.total", "310.0000", "70", scores.total().toPlainString()));
        assertThat(scores.total()).isEqualByComparingTo("4.4286");
    }

    @Test
    void countsOfADimensionOnlyItsOwn() {
        DimensionScore first = scores.dimensions().get(0);
        DimensionScore second = scores.dimensions().get(1);

        assertThat(TotalLines.of(agreement, scores, first))
                .hasSize(3)
                .last()
                .satisfies(line -> assertThat(line.arguments()).containsExactly("310.0000", "70", "4.4286"));
        assertThat(TotalLines.of(agreement, scores, second))
                .containsExactly(Line.of("line.total.leftOut", "3"), Line.of("line.total.none"));
    }

    private static Indicator indicator(String number, String dimension, int weight) {
        return new Indicator(
                number,
                "งาน",
                dimension,
                BigDecimal.valueOf(weight),
                null,
                new ValueMeasure(),
                Scale.levels("1", "2", "3", "4", "5"),
                null,
                null,
                null,
                null);
    }
}
