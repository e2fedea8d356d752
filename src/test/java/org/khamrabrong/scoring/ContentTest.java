package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The records of a package: immutable, changed one field at a time, sums and fractions exact. */
class ContentTest {

    private static final Indicator FULL = new Indicator(
            "1",
            "ชื่อ",
            "a",
            BigDecimal.ONE,
            "ร้อยละ",
            new ValueMeasure(),
            Some.USUAL,
            BigDecimal.TEN,
            List.of(new PastResult(2563, BigDecimal.ONE)),
            new Sheet(BigDecimal.ONE, List.of()),
            Details.none());

    @Test
    void changesOneFieldOfAnIndicatorAndKeepsTheRest() {
        assertThat(FULL.withNumber("2").number()).isEqualTo("2");
        assertThat(FULL.withName("x").name()).isEqualTo("x");
        assertThat(FULL.withDimension("b").dimension()).isEqualTo("b");
        assertThat(FULL.withWeight(BigDecimal.TEN).weight()).isEqualTo("10");
        assertThat(FULL.withUnit("วัน").unit()).isEqualTo("วัน");
        assertThat(FULL.withMeasure(new RubricMeasure()).measure()).isEqualTo(new RubricMeasure());
        assertThat(FULL.withScale(null).scale()).isNull();
        assertThat(FULL.withTarget(BigDecimal.ZERO).target()).isEqualTo("0");
        assertThat(FULL.withPast(null).past()).isEmpty();
        assertThat(FULL.withSheet(null).sheet()).isNull();
        assertThat(FULL.withDetails(null).details()).isNull();
        assertThat(FULL.withNumber("2")
                        .withName("x")
                        .withDimension("b")
                        .withUnit("วัน")
                        .withTarget(BigDecimal.ZERO)
                        .withNumber("1")
                        .withName("ชื่อ")
                        .withDimension("a")
                        .withUnit("ร้อยละ")
                        .withTarget(BigDecimal.TEN))
                .isEqualTo(FULL);
    }

    @Test
    void changesOneFieldOfAPackageAndKeepsTheRest() {
        AgreementPackage agreement = new AgreementPackage(
                "หน่วย",
                "BUREAU",
                2564,
                BigDecimal.TEN,
                List.of(new Dimension("a", "ก", BigDecimal.ONE)),
                new Penalties(BigDecimal.ONE),
                List.of(new Band(BigDecimal.ONE, "ดี")),
                Set.of(LocalDate.parse("2021-04-13")),
                null,
                List.of(FULL, FULL.withNumber("2")),
                Map.of("1", Some.value(1)),
                null);
        Plan plan = new Plan("วิสัยทัศน์", null, null, null, null);
        assertThat(agreement.withPlan(plan).plan()).isEqualTo(plan);
        assertThat(agreement.withPlan(plan).withPlan(null)).isEqualTo(agreement);
        assertThat(agreement.withResults(Map.of()).results()).isEmpty();
        assertThat(agreement.withResults(Map.of()).withResults(agreement.results()))
                .isEqualTo(agreement);
        assertThat(agreement.withIndicators(List.of()).indicators()).isEmpty();
        assertThat(agreement.withIndicators(List.of()).withIndicators(agreement.indicators()))
                .isEqualTo(agreement);
        assertThat(agreement.withIndicator(FULL.withName("x")).indicators())
                .containsExactly(FULL.withName("x"), FULL.withNumber("2"));
        assertThat(agreement.indicator("2")).contains(FULL.withNumber("2"));
        assertThat(agreement.indicator("3")).isEmpty();
        assertThat(agreement.weightSum()).isEqualTo("2");
        assertThat(agreement.toString()).contains("หน่วย");
    }

    @Test
    void fillsWhatIsUsualWhereNothingIsSaid() {
        AgreementPackage bare =
                new AgreementPackage(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(bare.totalWeight()).isEqualTo("100");
        assertThat(bare.penalties()).isEqualTo(Penalties.none());
        assertThat(bare.weightSum()).isEqualTo("0");
        assertThat(new RatioMeasure(null, null))
                .isEqualTo(new RatioMeasure(new BigDecimal("100"), ZeroDenominator.NOT_APPLICABLE));
        assertThat(new SurveyMeasure(null).fullScore()).isEqualTo("5");
        assertThat(new AchievedMeasure(null).atLeast()).isEqualTo("3");
        assertThat(new Scale(null, null, null)).isEqualTo(new Scale(List.of(), Interpolation.LINEAR, Below.LOWEST));
        assertThat(new CaseStep("1", BigDecimal.ONE, null, null))
                .isEqualTo(new CaseStep("1", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Test
    void spellsEqualNumbersOfLargeExponentsAlike() {
        assertThat(new Point(new BigDecimal("1e2"), new BigDecimal("1.50")))
                .isEqualTo(new Point(new BigDecimal("100"), new BigDecimal("1.50")));
        assertThat(new Dimension("a", null, new BigDecimal("1e1")).weight().scale())
                .isZero();
    }

    @Test
    void keepsNoHandleOnTheResultsItWasGiven() {
        Map<String, Object> figures = new LinkedHashMap<>(Map.of("value", 1));
        Result result = Result.of(figures);
        figures.put("value", 2);
        assertThat(result.figures()).isEqualTo(Map.of("value", "1"));
        assertThat(Result.of(Map.of("n", new BigDecimal("1e3"), "m", new BigDecimal("1e-9")))
                        .figures())
                .isEqualTo(Map.of("n", "1E+3", "m", "0.000000001"));
        assertThat(Result.cancelled().withStatus(null)).isEqualTo(new Result(null, 0, null));
        assertThat(Result.notApplicable().status()).isEqualTo("notApplicable");
        assertThat(Some.value(1).withMissedReports(3).withStatus("x"))
                .isEqualTo(new Result("x", 3, Map.of("value", 1)));
    }

    @Test
    void reckonsWithFractionsExactly() {
        Fraction third = Fraction.of(1).over(Fraction.of(3));
        assertThat(third.plus(third).plus(third)).isEqualByComparingTo(Fraction.of(1));
        assertThat(third.minus(Fraction.of(1)))
                .isEqualByComparingTo(Fraction.of(-2).over(Fraction.of(3)));
        assertThat(third.times(Fraction.of(new BigDecimal("0.5"))))
                .isEqualByComparingTo(Fraction.of(1).over(Fraction.of(6)));
        assertThat(Fraction.of(1).over(Fraction.of(-3)).signum()).isEqualTo(-1);
        assertThat(Fraction.of(1).over(Fraction.of(-3)).denominator().signum()).isEqualTo(1);
        assertThat(Fraction.of(-1).over(Fraction.of(-3))).isEqualByComparingTo(third);
        assertThat(third.max(Fraction.ZERO)).isSameAs(third);
        assertThat(Fraction.ZERO.max(third)).isSameAs(third);
        assertThat(third.min(Fraction.ZERO)).isSameAs(Fraction.ZERO);
        assertThat(Fraction.ZERO.min(third)).isSameAs(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("1e3"))).isEqualByComparingTo(Fraction.of(1000));
        assertThat(Fraction.of(new BigDecimal("-0.25")))
                .isEqualByComparingTo(new Fraction(BigDecimal.valueOf(-1), BigDecimal.valueOf(4)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(1).over(Fraction.ZERO));
    }

    @Test
    void knowsItsMeasuresByTheWordsOfThePackage() {
        assertThat(Interpolation.LINEAR.word()).isEqualTo("linear");
        assertThat(Interpolation.STEP.word()).isEqualTo("step");
        assertThat(List.of(Below.values())).extracting(Below::word).containsExactly("lowest", "zero", "proRata");
        assertThat(List.of(ZeroDenominator.values()))
                .extracting(ZeroDenominator::word)
                .containsExactly("notApplicable", "fullScore");
        assertThat(new ValueMeasure().scoresItself()).isFalse();
        assertThat(new RubricMeasure().scoresItself()).isTrue();
        assertThat(new MilestoneMeasure(null).scoresItself()).isTrue();
    }
}
