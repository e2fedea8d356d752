package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    @ParameterizedTest
    @CsvSource({"4, 0, 4.0000", "4, 2, 3.6000", "1.3, 2, 1.0000", "0, 2, 1.0000"})
    void takesMissedReportsFromTheScoreButNotUnderTheFirst(String value, int missed, String score) {
        AgreementPackage agreement = Some.penalized(Some.agreement(Some.value("1", "1")), "0.2")
                .withResults(Map.of("1", Some.value(value).withMissedReports(missed)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualTo(new BigDecimal(score));
    }

    @Test
    void neverLiftsAScoreByAPenalty() {
        Scale zeroBelow = new Scale(Some.USUAL.points(), Interpolation.LINEAR, Below.ZERO);
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(Some.indicator("1", "1", new ValueMeasure(), zeroBelow)), "0.2")
                .withResults(Map.of("1", Some.value(10).withMissedReports(1)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualTo("0.0000");
    }

    @Test
    void countsAnIndicatorWithoutAScoreAtItsFirstOneInTheConservativeTotal() {
        Scale targets = Scale.of(List.of(Point.of("50", "1"), Point.of("75", "2"), Point.of("100", "3")));
        ScoreSheet sheet = Scoring.score(Some.agreement(
                        Some.value("1", "50"),
                        Some.indicator("2", "25", new ValueMeasure(), targets),
                        Some.indicator("3", "25", new ValueMeasure(), null))
                .withResults(Map.of("1", Some.value(4), "3", Some.value(4))));
        assertThat(sheet.total()).isEqualTo("4.0000");
        assertThat(sheet.conservativeTotal()).isEqualTo("14.7500");
    }

    @Test
    void hasNoTotalOverNothing() {
        ScoreSheet nothing =
                Scoring.score(Some.agreement(Some.value("1", "1")).withResults(Map.of("1", Result.notApplicable())));
        assertThat(nothing.total()).isNull();
        assertThat(nothing.conservativeTotal()).isNull();
        assertThat(nothing.band()).isNull();
        assertThat(Scoring.score(Some.agreement(Some.value("1", "1"))).conservativeTotal())
                .isEqualTo("1.0000");
    }

    @Test
    void scoresEachDimensionByItself() {
        AgreementPackage agreement = banded(List.of(
                        Some.value("1", "30").withDimension("a"),
                        Some.value("2", "20").withDimension("a"),
                        Some.value("3", "50").withDimension("b")))
                .withResults(Map.of("1", Some.value(4), "2", Some.value(5)));
        assertThat(Scoring.score(agreement).dimensions())
                .containsExactly(new DimensionScore("a", new BigDecimal("4.4000")), new DimensionScore("b", null));
    }

    @ParameterizedTest
    @CsvSource({"4.5, ดีเด่น", "4.49996, ดีเด่น", "4.4999, ดี", "3, ดี", "2.9999, ต่ำ"})
    void findsTheHighestBandNotAboveTheTotal(String value, String band) {
        AgreementPackage agreement =
                banded(List.of(Some.value("1", "100").withDimension("a"))).withResults(Map.of("1", Some.value(value)));
        assertThat(Scoring.score(agreement).band().name()).isEqualTo(band);
    }

    @Test
    void aTotalOverTwoOfSevenIndicatorsIsPartialAndReachesNoBand() {
        AgreementPackage seven = banded(IntStream.rangeClosed(1, 7)
                .mapToObj(number -> Some.value(Integer.toString(number), "10").withDimension("a"))
                .toList());

        ScoreSheet two = Scoring.score(seven.withResults(Map.of("1", Some.value(5), "2", Some.value(4))));
        assertThat(two.total()).isEqualTo("4.5000");
        assertThat(two.isPartial()).isTrue();
        assertThat(two.scored()).isEqualTo(2);
        assertThat(two.counting()).isEqualTo(7);
        assertThat(two.reached()).isNull();

        ScoreSheet all = Scoring.score(seven.withResults(results(seven, Some.value(5))));
        assertThat(all.isPartial()).isFalse();
        assertThat(all.reached()).isEqualTo(all.band()).isNotNull();
    }

    @Test
    void whatLeavesBothSidesOfTheMeanMakesNoTotalPartial() {
        AgreementPackage two = banded(List.of(
                Some.value("1", "50").withDimension("a"), Some.value("2", "50").withDimension("b")));

        ScoreSheet one = Scoring.score(two.withResults(Map.of("1", Some.value(5), "2", Result.cancelled())));
        ScoreSheet none = Scoring.score(two);

        assertThat(one.isPartial()).isFalse();
        assertThat(one.reached().name()).isEqualTo("ดีเด่น");
        assertThat(none.isPartial()).isFalse();
        assertThat(none.reached()).isNull();
    }

    @Test
    void scoresTheRestWhereOneResultIsInvalid() {
        ScoreSheet sheet = Scoring.score(Some.agreement(Some.value("1", "50"), Some.value("2", "50"))
                .withResults(Map.of("1", Some.value("ไม่ทราบ"), "2", Some.value(3))));
        assertThat(sheet.indicator("1").orElseThrow().hasScore()).isFalse();
        assertThat(sheet.total()).isEqualTo("3.0000");
        assertThat(sheet.conservativeTotal()).isEqualTo("2.0000");
        assertThat(Some.codes(sheet)).containsExactly(Code.RESULT_INVALID);
    }

    @Test
    void findsAResultByItsNumberInEitherDigits() {
        ScoreSheet sheet =
                Scoring.score(Some.agreement(Some.value("๑.๑", "1")).withResults(Map.of("1.1", Some.value(3))));
        assertThat(sheet.total()).isEqualTo("3.0000");
    }

    @Test
    void prefersTheResultInTheDigitsOfTheIndicator() {
        for (List<String> order : List.of(List.of("1.1", "๑.๑"), List.of("๑.๑", "1.1"))) {
            Map<String, Result> results = new LinkedHashMap<>();
            order.forEach(number -> results.put(number, Some.value(number.equals("๑.๑") ? 4 : 2)));
            assertThat(Scoring.score(Some.agreement(Some.value("๑.๑", "1")).withResults(results))
                            .total())
                    .isEqualTo("4.0000");
        }
    }

    @Test
    void tellsTheWholeDerivation() {
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(
                                Some.indicator(
                                        "1",
                                        "10",
                                        RatioMeasure.percentage(),
                                        Scale.levels("65", "70", "75", "80", "95")),
                                Some.value("2", "90")),
                        "0.2")
                .withResults(Map.of(
                        "2",
                        Some.value(1),
                        "1",
                        Result.of(Map.of("numerator", 8762, "denominator", 10000))
                                .withMissedReports(1)));
        assertThat(Some.only(Scoring.score(agreement)).explanation())
                .containsExactly(
                        Line.of("line.ratio.reported", "8762", "10000"),
                        Line.of("line.ratio.formula", "8762", "100", "10000", "87.6200"),
                        Line.of("line.result", "87.6200"),
                        Line.of("line.scale.between", "87.6200", "4", "80", "5", "95"),
                        Line.of("line.score", "4.5080"),
                        Line.of("line.penalty", "1", "0.2", "4.3080"),
                        Line.of("line.weight", "10", "100"),
                        Line.of("line.contribution", "10", "4.3080", "100", "0.4308"));
    }

    private static Map<String, Result> results(AgreementPackage agreement, Result each) {
        return agreement.indicators().stream().collect(Collectors.toMap(Indicator::number, indicator -> each));
    }

    private static AgreementPackage banded(List<Indicator> indicators) {
        return new AgreementPackage(
                null,
                null,
                null,
                null,
                List.of(new Dimension("a", "ก", new BigDecimal("50")), new Dimension("b", "ข", new BigDecimal("50"))),
                null,
                List.of(
                        new Band(BigDecimal.ZERO, "ต่ำ"),
                        new Band(new BigDecimal("4.5"), "ดีเด่น"),
                        new Band(new BigDecimal("3"), "ดี")),
                null,
                null,
                indicators,
                null,
                null);
    }
}
