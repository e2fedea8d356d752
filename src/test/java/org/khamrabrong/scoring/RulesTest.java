package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the definition that are easily read in another way, each with what was decided. */
class RulesTest {

    private static final Scale FROM_ZERO = Scale.of(List.of(Point.of("0", "0"), Point.of("5", "5")));

    @ParameterizedTest
    @CsvSource({
        "1.00005, 1.0001",
        "1.00004999999999999999999999, 1.0000",
        "1.00015, 1.0002",
        "-1.00005, -1.0001",
        "-1.00004999999999999999999999, -1.0000",
        "-0.00005, -0.0001",
        "-0.00004, 0.0000"
    })
    void roundsAHalfAwayFromZeroAlsoUnderIt(String exact, String rounded) {
        assertThat(Rounding.round(Fraction.of(new BigDecimal(exact)))).isEqualTo(new BigDecimal(rounded));
        assertThat(Some.measured(new ValueMeasure(), Map.of("value", exact)).result())
                .isEqualTo(new BigDecimal(rounded));
    }

    /** Two thirds, rounded on the way, would lie above the half in both cases. */
    @Test
    void roundsAScoreOnlyOnceAfterThePenalty() {
        Scale flat = Scale.of(List.of(Point.of("0", "0"), Point.of("1", "3")));
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(Some.indicator("1", "1", new ValueMeasure(), flat)), "0.00001666666")
                .withResults(Map.of("1", Some.value(2).withMissedReports(1)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualTo("0.6667");
        AgreementPackage harder = Some.penalized(agreement, "0.00001666667")
                .withResults(Map.of("1", Some.value(2).withMissedReports(1)));
        assertThat(Some.only(Scoring.score(harder)).score()).isEqualTo("0.6666");
    }

    @ParameterizedTest(name = "{0} from {1} over {2}")
    @CsvSource({
        "-50.0000, -150, -100",
        "50.0000, -50, -100",
        "-200.0000, 100, -100",
        "-100.0000, 0, 100",
        "-100.0000, 0, -7"
    })
    void readsAChangeOverANegativeBaselineByTheFormula(String number, String value, String baseline) {
        BigDecimal expected = new BigDecimal(value)
                .subtract(new BigDecimal(baseline))
                .multiply(new BigDecimal("100"))
                .divide(new BigDecimal(baseline));
        assertThat(Some.measured(new ChangeMeasure(), Map.of("value", value, "baseline", baseline))
                        .result())
                .isEqualByComparingTo(expected);
    }

    static Stream<Arguments> periods() {
        return Stream.of(
                arguments("one day, a Monday", "2021-03-01", "2021-03-01", 0, 1),
                arguments("one day, a Saturday", "2021-03-06", "2021-03-06", 0, 0),
                arguments("one day, a holiday", "2021-04-13", "2021-04-13", 0, 0),
                arguments("from a holiday", "2021-04-13", "2021-04-16", 2, 2),
                arguments("to a holiday", "2021-04-09", "2021-04-13", 1, 2),
                arguments("from a holiday to a holiday", "2021-04-13", "2021-04-14", 0, 0),
                arguments("from Friday to Monday", "2021-03-05", "2021-03-08", 1, 2),
                arguments("from Saturday to Sunday", "2021-03-06", "2021-03-07", 0, 0),
                arguments("from Sunday to Monday", "2021-03-07", "2021-03-08", 1, 1),
                arguments("before the epoch", "1969-12-29", "1970-01-02", 4, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("periods")
    void countsTheDaysAfterTheFirstUnlessItCountsToo(String name, String from, String to, long after, long with) {
        Set<LocalDate> holidays =
                Set.of(LocalDate.parse("2021-04-13"), LocalDate.parse("2021-04-14"), LocalDate.parse("2021-03-06"));
        for (boolean countFirstDay : List.of(true, false)) {
            AgreementPackage agreement = new AgreementPackage(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    holidays,
                    null,
                    List.of(Some.indicator("1", "1", new WorkingDaysMeasure(countFirstDay), FROM_ZERO)),
                    Map.of("1", Result.of(Map.of("cases", List.of(Map.of("from", from, "to", to))))),
                    null);
            assertThat(Some.only(Scoring.score(agreement)).result())
                    .isEqualByComparingTo(BigDecimal.valueOf(countFirstDay ? with : after));
        }
    }

    @Test
    void walksTheStepsByTheirNumbersHoweverTheyAreListed() {
        MilestoneMeasure listed = new MilestoneMeasure(
                List.of(MilestoneStep.of("5", "ค"), MilestoneStep.of("1", "ก"), MilestoneStep.of("3", "ข")));
        assertThat(number(listed, Map.of("done", List.of("ก", "ค")))).isEqualTo("1.0000");
        assertThat(number(listed, Map.of("done", List.of("ก", "ข", "ค")))).isEqualTo("5.0000");
    }

    @Test
    void countsAnUnfinishedStepWithADeductionOnlyWhereAnItemIsDone() {
        MilestoneMeasure steps = new MilestoneMeasure(List.of(
                MilestoneStep.of("1", "1"),
                new MilestoneStep(new BigDecimal("5"), List.of("5.1", "5.2", "5.3"), new BigDecimal("0.25"))));
        assertThat(number(steps, Map.of("done", List.of("1")))).isEqualTo("1.0000");
        assertThat(number(steps, Map.of("done", List.of("1", "5.3")))).isEqualTo("4.5000");
        assertThat(number(steps, Map.of("done", List.of("1", "5.1", "5.2", "5.3"))))
                .isEqualTo("5.0000");
        assertThat(number(steps, Map.of("done", List.of("5.1", "5.2", "5.3")))).isEqualTo("0.0000");
    }

    @Test
    void goesOnFromAStepThatCountedWithALoss() {
        MilestoneMeasure steps = new MilestoneMeasure(List.of(
                new MilestoneStep(new BigDecimal("2"), List.of("a", "b"), BigDecimal.ONE), MilestoneStep.of("4", "c")));
        assertThat(number(steps, Map.of("done", List.of("a")))).isEqualTo("1.0000");
        assertThat(number(steps, Map.of("done", List.of("a", "c")))).isEqualTo("4.0000");
    }

    @Test
    void leavesAMilestoneUnderZeroWhereMoreIsDeductedThanWasReachedAndScoresItTheFirstScore() {
        MilestoneMeasure steps = new MilestoneMeasure(List.of(MilestoneStep.of("1", "1")));
        Map<String, Object> punished =
                Map.of("done", List.of("1"), "deductions", List.of(Map.of("amount", "0.5"), Map.of("amount", "2")));
        IndicatorScore score = Some.only(Some.score(steps, null, Result.of(punished)));
        assertThat(score.result()).isEqualTo("-1.5000");
        assertThat(score.score()).isEqualTo("1.0000");
        assertThat(Some.only(Some.score(
                                steps,
                                new Scale(Scale.oneToFive().points(), Interpolation.LINEAR, Below.PRO_RATA),
                                Result.of(punished)))
                        .score())
                .isEqualTo("0.0000");
    }

    @Test
    void findsTheStepsOfACaseInEitherDigits() {
        CasesMeasure cases = new CasesMeasure(
                List.of(new CaseStep("๑", new BigDecimal("60"), BigDecimal.TEN, null), step("2", "40")));
        assertThat(number(cases, Map.of("cases", List.of(Map.of("1", Map.of("lateDays", "๑"), "๒", Map.of())))))
                .isEqualTo("90.0000");
        assertThat(number(cases, Map.of("cases", List.of(Map.of("๑", Map.of(), "1", Map.of("lateDays", 6))))))
                .isEqualTo("60.0000");
        Map<String, Object> unsaid = new HashMap<>();
        unsaid.put("๑", null);
        unsaid.put("1", Map.of());
        assertThat(number(cases, Map.of("cases", List.of(unsaid)))).isEqualTo("60.0000");
    }

    @Test
    void takesAPenaltyFromTheFullScoreOfARatioOverNothing() {
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(Some.indicator(
                                "1", "1", new RatioMeasure(null, ZeroDenominator.FULL_SCORE), Some.USUAL)),
                        "0.2")
                .withResults(Map.of(
                        "1",
                        Result.of(Map.of("numerator", 3, "denominator", "0.00")).withMissedReports(3)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualTo("4.4000");
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 3.0001", "5, 2, 3", "3, 5, 3", "3.5, 1, 3"})
    void neverTakesAPenaltyUnderTheFirstScoreOfAScaleThatStartsElsewhere(String value, int missed, String score) {
        Scale three = Scale.of(List.of(Point.of("3", "3"), Point.of("5", "5")));
        AgreementPackage agreement = Some.penalized(
                        Some.agreement(Some.indicator("1", "1", new ValueMeasure(), three)), "1.9999")
                .withResults(Map.of("1", Some.value(value).withMissedReports(missed)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualByComparingTo(score);
    }

    @Test
    void neverRewardsAMissedReport() {
        AgreementPackage agreement = Some.penalized(Some.agreement(Some.value("1", "1")), "-0.5")
                .withResults(Map.of("1", Some.value(3).withMissedReports(2)));
        assertThat(Some.only(Scoring.score(agreement)).score()).isEqualTo("3.0000");
        assertThat(Some.only(Scoring.score(agreement)).explanation())
                .noneMatch(line -> line.key().equals("line.penalty"));
    }

    @ParameterizedTest(name = "first value {0}, number {1}: {2}")
    @CsvSource({
        "80, 40, 1.0000",
        "80, 0, 0.0000",
        "80, -40, 0.0000",
        "0, -1, 2.0000",
        "-10, -20, 2.0000",
        "-10, -10, 2.0000"
    })
    void givesAShareOfTheFirstScoreOnlyWhereTheFirstValueIsAboveZero(String first, String number, String score) {
        Scale scale =
                new Scale(List.of(Point.of("2", first), Point.of("5", "1000")), Interpolation.LINEAR, Below.PRO_RATA);
        assertThat(Some.only(Some.score(new ValueMeasure(), scale, Some.value(number)))
                        .score())
                .isEqualTo(new BigDecimal(score));
    }

    @Test
    void countsAnIndicatorWithABrokenScaleAtItsFirstScoreInTheConservativeTotal() {
        ScoreSheet sheet = Scoring.score(Some.agreement(
                        Some.value("1", "1"),
                        Some.indicator("2", "1", new ValueMeasure(), Scale.of(List.of(Point.of("3", "9")))),
                        Some.indicator("3", "1", new ValueMeasure(), Scale.of(List.of())),
                        Some.indicator("4", "1", new RubricMeasure(), null))
                .withResults(Map.of("1", Some.value(5), "2", Some.value(9))));
        assertThat(sheet.total()).isEqualTo("5.0000");
        assertThat(sheet.conservativeTotal()).isEqualTo("2.5000");
    }

    @Test
    void hasNoTotalWhereTheWeightsAddToNothing() {
        ScoreSheet sheet = Scoring.score(Some.agreement(Some.value("1", "5"), Some.value("2", "-5"))
                .withResults(Map.of("1", Some.value(5), "2", Some.value(4))));
        assertThat(sheet.total()).isNull();
        assertThat(sheet.conservativeTotal()).isNull();
        assertThat(sheet.indicators()).extracting(IndicatorScore::weighted).containsExactly(null, null);
        assertThat(sheet.indicators()).allMatch(IndicatorScore::hasScore);
    }

    @Test
    void leavesOutWhatDoesNotApplyEvenWhereItsFiguresAreUnusable() {
        ScoreSheet sheet = Scoring.score(Some.agreement(Some.value("1", "1"), Some.value("2", "1"))
                .withResults(Map.of(
                        "1", Some.value("x").withStatus("notApplicable").withMissedReports(-1), "2", Some.value(4))));
        assertThat(sheet.total()).isEqualTo("4.0000");
        assertThat(sheet.conservativeTotal()).isEqualTo("4.0000");
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void readsASurveyOnLevelsFromNothingToTheFullScore() {
        SurveyMeasure four = new SurveyMeasure(new BigDecimal("4"));
        assertThat(number(four, Map.of("responses", Map.of("4", 1)))).isEqualTo("100.0000");
        assertThat(number(four, Map.of("responses", Map.of("0", 1)))).isEqualTo("0.0000");
        assertThat(number(four, Map.of("responses", Map.of("3", 1, "๓", 1, "4.0", 2))))
                .isEqualTo("87.5000");
        assertThat(Some.measured(four, Map.of("responses", Map.of("4.0001", 0))).score())
                .isNull();
        assertThat(Some.measured(four, Map.of("responses", Map.of("-0.0001", 0)))
                        .score())
                .isNull();
    }

    @Test
    void countsAScoreThatJustReachesAsAchieved() {
        assertThat(number(new AchievedMeasure(null), Map.of("scores", List.of("3.0000", "2.9999", "๓", "4"))))
                .isEqualTo("75.0000");
    }

    private static BigDecimal number(Measure measure, Map<String, Object> figures) {
        return Some.measured(measure, figures).result();
    }

    private static CaseStep step(String id, String weight) {
        return new CaseStep(id, new BigDecimal(weight), null, null);
    }
}
