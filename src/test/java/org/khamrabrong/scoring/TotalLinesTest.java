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
            Map.of("1", Result.of(Map.of("value", "4")), "2", Result.of(Map.of("value", "5")), "3", Result.cancelled()),
            null);

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

    @Test
    void countsInTheConservativeTotalTheFirstScoreOfWhatHasNoneYet() {
        Scale threeTargets = new Scale(
                List.of(
                        new Point(new BigDecimal(50), new BigDecimal(1)),
                        new Point(new BigDecimal(75), new BigDecimal(2)),
                        new Point(new BigDecimal(100), new BigDecimal(3))),
                null,
                null);
        AgreementPackage partly = agreement.withIndicators(List.of(
                indicator("1", "a", 40),
                indicator("2", "a", 30),
                indicator("3", "b", 30),
                with(indicator("4", "b", 10), threeTargets),
                with(indicator("5", "b", 20), new Scale(List.of(), null, null))));
        ScoreSheet sheet = Scoring.score(partly);

        assertThat(TotalLines.conservative(partly, sheet))
                .containsExactly(
                        Line.of("line.total.part", "1", "40", "4.0000", "160.0000"),
                        Line.of("line.total.part", "2", "30", "5.0000", "150.0000"),
                        Line.of("line.total.leftOut", "3"),
                        Line.of("line.total.first", "4", "10", "50", "500"),
                        Line.of("line.total.lowest", "5", "20", "1", "20"),
                        Line.of(
                                "line.total",
                                "830.0000",
                                "100",
                                sheet.conservativeTotal().toPlainString()));
        assertThat(sheet.conservativeTotal()).isEqualByComparingTo("8.3");
    }

    @Test
    void hasNoConservativeTotalWhereEverythingIsLeftOut() {
        AgreementPackage cancelled = agreement.withIndicators(List.of(indicator("3", "b", 30)));

        assertThat(TotalLines.conservative(cancelled, Scoring.score(cancelled)))
                .containsExactly(Line.of("line.total.leftOut", "3"), Line.of("line.total.none"));
    }

    @Test
    void writesTheTotalIntoRecordsAndNothingWhereThereIsNone() {
        assertThat(scores.total()).isEqualTo("4.4286");
        assertThat(Scoring.score(agreement.withResults(null)).total()).isNull();
    }

    @Test
    void leavesTheShareOfTheWholeAsideWhereAnIndicatorIsLookedAtAlone() {
        IndicatorScore first = scores.indicators().get(0);
        assertThat(first.explanation()).extracting(Line::key).contains("line.weight", "line.contribution");

        assertThat(first.alone().explanation())
                .isEqualTo(first.explanation().subList(0, first.explanation().size() - 2));
        assertThat(first.alone().weighted()).isNull();
        assertThat(first.alone().score()).isEqualTo(first.score());
        assertThat(scores.indicators()).extracting(IndicatorScore::isExcluded).containsExactly(false, false, true);
        assertThat(scores.indicators().get(2).alone().isExcluded()).isTrue();
    }

    @Test
    void keepsOfOneIndicatorADocumentFromWhichItsScoreIsComputedAgain() {
        AgreementPackage one = PackageFormat.read(Trial.document(agreement, "2", Result.of(Map.of("value", "3.5"))));

        assertThat(one.indicators()).containsExactly(indicator("2", "a", 30));
        assertThat(Scoring.score(one).indicators().get(0).score()).isEqualByComparingTo("3.5");
    }

    private static Indicator with(Indicator indicator, Scale scale) {
        return new Indicator(
                indicator.number(),
                indicator.name(),
                indicator.dimension(),
                indicator.weight(),
                null,
                indicator.measure(),
                scale,
                null,
                null,
                null,
                null);
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
