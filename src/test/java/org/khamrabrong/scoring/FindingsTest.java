package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.kernel.MessageKey;

class FindingsTest {

    private final Indicator sound = Some.value("1", "100");

    @Test
    void findsNothingWrongWithASoundPackage() {
        assertThat(Scoring.score(Some.agreement(sound)).findings()).isEmpty();
        assertThat(Scoring.score(Some.agreement(sound)).hasErrors()).isFalse();
    }

    @Test
    void findsWeightsThatDoNotAddUp() {
        ScoreSheet sheet = Scoring.score(Some.agreement(sound).withIndicator(sound.withWeight(new BigDecimal("101"))));
        assertThat(sheet.findings()).containsExactly(Finding.of(Code.WEIGHTS_NOT_TOTAL, null, "101", "100"));
        assertThat(sheet.hasErrors()).isTrue();
        assertThat(sheet.errors()).isEqualTo(sheet.findings());
        assertThat(sheet.findingsOf(null)).hasSize(1);
        assertThat(sheet.findings().get(0).figureProblem()).isEmpty();
    }

    @Test
    void namesTheFigureThatCannotBeUsedWhicheverPartOfItIsMeant() {
        AgreementPackage survey = Some.agreement(sound.withMeasure(new SurveyMeasure(null)));
        Finding finding = Trial.of(survey, "1", Result.of(Map.of("responses", Map.of("9", "3"))))
                .problem();

        assertThat(finding.figureProblem())
                .hasValue(new FigureProblem("responses", "“9”", new MessageKey("reason.notLevel")));
    }

    @Test
    void takesWeightsAsNumbersAndNotAsTexts() {
        assertThat(codes(sound.withWeight(new BigDecimal("100.00"))
                        .withSheet(new Sheet(
                                new BigDecimal("100.0"),
                                Scale.levels("1.0", "2.0", "3", "4", "5").points()))))
                .isEmpty();
    }

    @Test
    void findsADimensionThatItsIndicatorsDoNotFill() {
        Dimension heavy = new Dimension("a", "มิติภายนอก", new BigDecimal("60"));
        Dimension empty = new Dimension("b", null, new BigDecimal("40"));
        AgreementPackage agreement = new AgreementPackage(
                null,
                null,
                null,
                null,
                List.of(heavy, empty),
                null,
                null,
                null,
                null,
                List.of(sound.withDimension("a")),
                null,
                null);
        assertThat(Scoring.score(agreement).findings())
                .containsExactly(
                        Finding.of(Code.DIMENSION_WEIGHT_MISMATCH, null, "มิติภายนอก", "100", "60"),
                        Finding.of(Code.DIMENSION_WEIGHT_MISMATCH, null, "b", "0", "40"));
    }

    @Test
    void findsADimensionThatNobodyDefined() {
        assertThat(codes(sound.withDimension("z"))).containsExactly(Code.UNKNOWN_DIMENSION);
    }

    @Test
    void findsANumberUsedTwice() {
        assertThat(Some.codes(Scoring.score(Some.agreement(sound, sound.withNumber("๑")))))
                .containsExactly(Code.DUPLICATE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void findsAWeightThatIsNotPositive(String weight) {
        assertThat(codes(sound.withWeight(new BigDecimal(weight)))).containsExactly(Code.WEIGHT_NOT_POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80, 95, 90, 95, 100", "100, 95, 96, 90", "5, 5, 5", "1, 2, 1"})
    void findsAScaleThatGoesBackAndForthAndDoesNotScoreOnIt(String levels) {
        Indicator broken = sound.withScale(Some.printed(levels));
        assertThat(codes(broken)).containsExactly(Code.SCALE_NOT_MONOTONIC);
        assertThat(Scoring.score(Some.agreement(broken).withResults(Map.of("1", Some.value(97))))
                        .total())
                .isNull();
    }

    @Test
    void warnsOfEqualLevels() {
        ScoreSheet sheet = Scoring.score(Some.agreement(sound.withScale(Scale.levels("40", "50", "60", "60", "70"))));
        assertThat(sheet.findings()).containsExactly(Finding.of(Code.SCALE_EQUAL_LEVELS, "1", "1", "3", "4", "60"));
        assertThat(sheet.hasErrors()).isFalse();
    }

    @Test
    void findsAScaleWithTooFewPoints() {
        assertThat(codes(sound.withScale(Scale.levels("1")))).containsExactly(Code.SCALE_TOO_FEW_POINTS);
        assertThat(codes(sound.withScale(Scale.of(List.of())))).containsExactly(Code.SCALE_TOO_FEW_POINTS);
        assertThat(codes(sound.withScale(null))).containsExactly(Code.SCALE_TOO_FEW_POINTS);
        assertThat(codes(sound.withMeasure(new RubricMeasure()).withScale(null)))
                .isEmpty();
    }

    @Test
    void findsASheetThatDisagreesWithTheSummary() {
        Sheet other = new Sheet(
                new BigDecimal("4"), Scale.levels("1", "2", "3", "4", "6").points());
        assertThat(codes(sound.withSheet(other))).containsExactly(Code.SHEET_WEIGHT_DIFFERS, Code.SHEET_SCALE_DIFFERS);
        assertThat(codes(sound.withSheet(new Sheet(null, null)))).isEmpty();
        assertThat(codes(sound.withMeasure(new RubricMeasure())
                        .withScale(null)
                        .withSheet(new Sheet(null, Scale.oneToFive().points()))))
                .isEmpty();
    }

    @Test
    void saysWhichLevelsDifferWhereTheValuesAreTheSame() {
        Sheet gaps = new Sheet(
                null,
                List.of(
                        Point.of("1", "1"),
                        Point.of("2", "2"),
                        Point.of("3", "3"),
                        Point.of("4", "4"),
                        Point.of("6", "5")));
        assertThat(Scoring.score(Some.agreement(sound.withSheet(gaps))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).endsWith("1=1, 2=2, 3=3, 4=4, 6=5"));
    }

    @ParameterizedTest(name = "scale {0}, target {1}, past {2}: warned {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1, 2, 3, 4, 5 | 3 | 4 | true",
                "1, 2, 3, 4, 5 | 4 | 4 | false",
                "5, 4, 3, 2, 1 | 3 | 2 | true",
                "5, 4, 3, 2, 1 | 2 | 2 | false",
                "1, 3, 2 | 1 | 2 | none"
            })
    void warnsOfATargetEasierThanTheLatestPastResult(String levels, String target, String past, String warned) {
        Indicator aimed = sound.withScale(Some.printed(levels))
                .withTarget(new BigDecimal(target))
                .withPast(List.of(
                        new PastResult(2563, new BigDecimal(past)), new PastResult(2561, new BigDecimal("1000"))));
        assertThat(codes(aimed).contains(Code.TARGET_BELOW_PAST)).isEqualTo(warned.equals("true"));
    }

    @Test
    void findsStepsOfACaseThatDoNotAddToHundred() {
        CasesMeasure cases = new CasesMeasure(List.of(new CaseStep("1", new BigDecimal("90"), null, null)));
        assertThat(codes(sound.withMeasure(cases))).containsExactly(Code.CASE_WEIGHTS_NOT_100);
    }

    @ParameterizedTest
    @CsvSource({"ยกเลิก, 0, status", "' ', 0, status", ", -1, missedReports"})
    void findsAResultWhoseFrameIsUnusable(String status, int missed, String field) {
        ScoreSheet sheet = Scoring.score(Some.agreement(sound)
                .withResults(Map.of("1", new Result(status, missed, Map.of("value", 3)))));
        assertThat(sheet.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.RESULT_INVALID);
            assertThat(finding.arguments()).element(2).isEqualTo(field);
        });
    }

    private static List<Code> codes(Indicator indicator) {
        return Some.codes(Scoring.score(Some.agreement(indicator)));
    }
}
