package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding at its edge: what just calls for it, and what just does not. */
class FindingBoundariesTest {

    private static final Indicator SOUND = Some.value("1", "100");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static Stream<Arguments> edges() {
        return Stream.of(
                arguments(Code.WEIGHTS_NOT_TOTAL, weighing("100.01"), weighing("100.00")),
                arguments(Code.WEIGHTS_NOT_TOTAL, weighing("99.99"), weighing("1e2")),
                arguments(Code.DIMENSION_WEIGHT_MISMATCH, split("60.0001"), split("60.0000")),
                arguments(Code.UNKNOWN_DIMENSION, in("A"), in("a")),
                arguments(Code.UNKNOWN_DIMENSION, in(null), Some.agreement(SOUND)),
                arguments(Code.UNKNOWN_DIMENSION, Some.agreement(SOUND.withDimension("a")), in("a")),
                arguments(
                        Code.DUPLICATE_NUMBER,
                        Some.agreement(SOUND, SOUND.withNumber(" ๑ ")),
                        Some.agreement(SOUND, SOUND.withNumber("1.0"))),
                arguments(
                        Code.WEIGHT_NOT_POSITIVE,
                        of(SOUND.withWeight(new BigDecimal("0.00"))),
                        of(SOUND.withWeight(new BigDecimal("1e-15")))),
                arguments(
                        Code.WEIGHT_NOT_POSITIVE,
                        of(SOUND.withWeight(new BigDecimal("-1e-15"))),
                        of(SOUND.withWeight(BigDecimal.ONE))),
                arguments(Code.SCALE_NOT_MONOTONIC, scale("1, 2, 1.9999, 4, 5"), scale("1, 2, 2, 4, 5")),
                arguments(Code.SCALE_NOT_MONOTONIC, scale("5, 4, 4.0001, 2, 1"), scale("5, 4, 4, 2, 1")),
                arguments(Code.SCALE_NOT_MONOTONIC, scale("7, 7.0, 7.00"), scale("7, 7.0, 7.0001")),
                arguments(Code.SCALE_NOT_MONOTONIC, scale("1, 3, -, 2, 1"), scale("3, -, 2, -, 1")),
                arguments(Code.SCALE_EQUAL_LEVELS, scale("40, 50, 60, 60.0, 70"), scale("40, 50, 60, 60.0001, 70")),
                arguments(Code.SCALE_EQUAL_LEVELS, scale("1, 1, 3"), scale("1, 1, 1")),
                arguments(Code.SCALE_TOO_FEW_POINTS, scale("-, -, 3"), scale("1, -, -, -, 5")),
                arguments(
                        Code.SCALE_TOO_FEW_POINTS,
                        of(SOUND.withScale(null)),
                        of(SOUND.withScale(null).withMeasure(new RubricMeasure()))),
                arguments(
                        Code.SCALE_TOO_FEW_POINTS,
                        of(SOUND.withMeasure(new RubricMeasure()).withScale(Scale.levels("1"))),
                        of(SOUND.withScale(null).withMeasure(new MilestoneMeasure(null)))),
                arguments(Code.SHEET_WEIGHT_DIFFERS, sheet("100.0001", null), sheet("100.0", null)),
                arguments(Code.SHEET_WEIGHT_DIFFERS, sheet("4", "1, 2, 3, 4, 5"), sheet(null, "1, 2, 3, 4, 5")),
                arguments(
                        Code.SHEET_SCALE_DIFFERS, sheet(null, "1, 2, 3, 4, 5.0001"), sheet(null, "1, 2, 3, 4, 5.000")),
                arguments(Code.SHEET_SCALE_DIFFERS, sheet(null, "1, 2, -, 4, 5"), sheet(null, null)),
                arguments(Code.SHEET_SCALE_DIFFERS, sheet(null, "1, 2, 3, 4, -, 5"), sheet("100", null)),
                arguments(Code.TARGET_BELOW_PAST, aimed("1, 5", "2.9999", "3"), aimed("1, 5", "3.0", "3")),
                arguments(Code.TARGET_BELOW_PAST, aimed("5, 1", "3.0001", "3"), aimed("5, 1", "3.0", "3")),
                arguments(Code.TARGET_BELOW_PAST, aimed("-10, -, 0", "-6", "-5"), aimed("-10, -, 0", "-4", "-5")),
                arguments(Code.TARGET_BELOW_PAST, aimed("1, 5", "2", "3"), aimed("1, 5, 2", "0", "3")),
                arguments(Code.CASE_WEIGHTS_NOT_100, cases("60", "39.9999"), cases("60", "40.0000")),
                arguments(Code.CASE_WEIGHTS_NOT_100, cases("60", "40.0001"), cases("1e2")),
                arguments(Code.CASE_WEIGHTS_NOT_100, cases(), Some.agreement(SOUND)),
                arguments(Code.RESULT_INVALID, reported(Some.value("")), reported(Some.value("0"))),
                arguments(Code.RESULT_INVALID, reported(Result.of(Map.of())), Some.agreement(SOUND)),
                arguments(
                        Code.RESULT_INVALID,
                        reported(Some.value("9".repeat(31))),
                        reported(Some.value("9".repeat(30)))),
                arguments(Code.RESULT_INVALID, reported(Some.value("1e16")), reported(Some.value("๑e๑๕"))),
                arguments(
                        Code.RESULT_INVALID,
                        reported(Some.value(1).withMissedReports(-1)),
                        reported(Some.value(1).withMissedReports(0))),
                arguments(
                        Code.RESULT_INVALID,
                        reported(Some.value("x").withStatus("Cancelled")),
                        reported(Some.value("x").withStatus("cancelled"))),
                arguments(
                        Code.RESULT_INVALID,
                        reported(Result.of(Map.of("value", "1", "$", "2"))),
                        reported(Result.of(Map.of("value", "1", "§", "2")))));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("edges")
    void appearsAtItsEdgeAndNotBesideIt(Code code, AgreementPackage wrong, AgreementPackage right) {
        assertThat(Some.codes(Scoring.score(wrong))).contains(code);
        assertThat(Some.codes(Scoring.score(right))).doesNotContain(code);
    }

    @Test
    void appearEveryOneOfThem() {
        assertThat(edges().map(edge -> edge.get()[0])).contains((Object[]) Code.values());
    }

    @Test
    void tellsEveryPairOfEqualLevels() {
        assertThat(Some.codes(Scoring.score(scale("1, 1, 1, 4, 4"))))
                .containsExactly(Code.SCALE_EQUAL_LEVELS, Code.SCALE_EQUAL_LEVELS, Code.SCALE_EQUAL_LEVELS);
    }

    @Test
    void comparesASheetInWhateverOrderItsLevelsStand() {
        List<Point> turned = List.of(
                Point.of("5", "5"), Point.of("3", "3"), Point.of("1", "1"), Point.of("4", "4"), Point.of("2", "2"));
        assertThat(Scoring.score(of(SOUND.withSheet(new Sheet(null, turned)))).findings())
                .isEmpty();
    }

    @Test
    void saysTheValuesWhereOnlyTheyDiffer() {
        assertThat(Scoring.score(sheet(null, "1, 2, 3, 4, 6")).findings())
                .containsExactly(Finding.of(Code.SHEET_SCALE_DIFFERS, "1", "1", "1, 2, 3, 4, 5", "1, 2, 3, 4, 6"));
    }

    @Test
    void saysTheLevelsWhereTheyDifferAndADashWhereThereAreNone() {
        assertThat(Scoring.score(sheet(null, "1, 2")).findings())
                .containsExactly(Finding.of(Code.SHEET_SCALE_DIFFERS, "1", "1", "1=1, 2=2, 3=3, 4=4, 5=5", "1=1, 2=2"));
        Indicator bare = SOUND.withScale(null)
                .withSheet(new Sheet(null, Scale.levels("1", "2").points()));
        assertThat(Scoring.score(of(bare)).findings())
                .contains(Finding.of(Code.SHEET_SCALE_DIFFERS, "1", "1", "–", "1=1, 2=2"));
    }

    @Test
    void namesADimensionByItsCodeWhereItHasNoName() {
        AgreementPackage agreement =
                dimensions(List.of(new Dimension("null", null, HUNDRED), new Dimension("b", null, HUNDRED)), SOUND);
        assertThat(Scoring.score(agreement).findings())
                .containsExactly(
                        Finding.of(Code.DIMENSION_WEIGHT_MISMATCH, null, "null", "0", "100"),
                        Finding.of(Code.DIMENSION_WEIGHT_MISMATCH, null, "b", "0", "100"),
                        Finding.of(Code.UNKNOWN_DIMENSION, "1", "1"));
    }

    @Test
    void namesEachRepetitionOfANumberAndItsUnknownDimension() {
        Indicator stranger = SOUND.withDimension("z");
        assertThat(Scoring.score(dimensions(List.of(new Dimension("a", "ก", BigDecimal.ZERO)), stranger, stranger))
                        .findings())
                .containsExactly(
                        Finding.of(Code.WEIGHTS_NOT_TOTAL, null, "200", "100"),
                        Finding.of(Code.UNKNOWN_DIMENSION, "1", "1", "z"),
                        Finding.of(Code.DUPLICATE_NUMBER, "1", "1"),
                        Finding.of(Code.UNKNOWN_DIMENSION, "1", "1", "z"));
    }

    @Test
    void comparesTheTargetWithTheLatestYearOnly() {
        Indicator aimed = SOUND.withTarget(new BigDecimal("3"))
                .withPast(List.of(
                        new PastResult(2561, new BigDecimal("5")),
                        new PastResult(2563, new BigDecimal("2")),
                        new PastResult(2562, new BigDecimal("4"))));
        assertThat(Scoring.score(of(aimed)).findings()).isEmpty();
        assertThat(Scoring.score(of(aimed.withTarget(new BigDecimal("1.5")))).findings())
                .containsExactly(Finding.of(Code.TARGET_BELOW_PAST, "1", "1", "1.5", "2", "2563"));
    }

    @Test
    void isAnErrorExceptForEqualLevelsAndAnEasyTarget() {
        assertThat(Stream.of(Code.values()).filter(code -> code.severity() == Severity.WARNING))
                .containsExactly(Code.SCALE_EQUAL_LEVELS, Code.TARGET_BELOW_PAST);
        assertThat(Severity.ERROR.word()).isEqualTo("error");
        assertThat(Severity.WARNING.word()).isEqualTo("warning");
    }

    @Test
    void standsWithTheIndicatorOrThePackageItIsAbout() {
        ScoreSheet sheet = Scoring.score(
                Some.agreement(SOUND.withScale(null), Some.value("2", "-5")).withResults(Map.of("2", Some.value("x"))));
        assertThat(sheet.findingsOf("1")).extracting(Finding::code).containsExactly(Code.SCALE_TOO_FEW_POINTS);
        assertThat(sheet.findingsOf("2"))
                .extracting(Finding::code)
                .containsExactly(Code.WEIGHT_NOT_POSITIVE, Code.RESULT_INVALID);
        assertThat(sheet.findingsOf(null)).isEmpty();
        assertThat(sheet.hasErrors()).isTrue();
        assertThat(sheet.findings().get(0).key()).isEqualTo("finding.SCALE_TOO_FEW_POINTS");
    }

    private static AgreementPackage of(Indicator indicator) {
        return Some.agreement(indicator);
    }

    private static AgreementPackage weighing(String weight) {
        return dimensions(null, SOUND.withWeight(new BigDecimal(weight)));
    }

    private static AgreementPackage split(String weight) {
        return dimensions(
                List.of(new Dimension("a", "ก", new BigDecimal(weight))),
                SOUND.withDimension("a").withWeight(new BigDecimal("20")),
                Some.value("2", "40").withDimension("a"));
    }

    private static AgreementPackage in(String dimension) {
        return dimensions(List.of(new Dimension("a", "ก", HUNDRED)), SOUND.withDimension(dimension));
    }

    private static AgreementPackage dimensions(List<Dimension> dimensions, Indicator... indicators) {
        return new AgreementPackage(
                null, null, null, null, dimensions, null, null, null, null, List.of(indicators), null, null);
    }

    private static AgreementPackage scale(String levels) {
        return of(SOUND.withScale(Some.printed(levels)));
    }

    private static AgreementPackage sheet(String weight, String levels) {
        return of(SOUND.withSheet(new Sheet(
                weight == null ? null : new BigDecimal(weight),
                levels == null ? null : Some.printed(levels).points())));
    }

    private static AgreementPackage aimed(String levels, String target, String past) {
        return of(SOUND.withScale(Some.printed(levels))
                .withTarget(new BigDecimal(target))
                .withPast(List.of(new PastResult(2563, new BigDecimal(past)))));
    }

    private static AgreementPackage cases(String... weights) {
        List<CaseStep> steps = Stream.of(weights)
                .map(weight -> new CaseStep("s" + weight, new BigDecimal(weight), null, null))
                .toList();
        return of(SOUND.withMeasure(new CasesMeasure(steps)));
    }

    private static AgreementPackage reported(Result result) {
        return of(SOUND).withResults(Map.of("1", result));
    }
}
