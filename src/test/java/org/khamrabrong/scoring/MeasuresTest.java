package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.kernel.MessageKey;

class MeasuresTest {

    private static final CasesMeasure CASES = new CasesMeasure(List.of(
            new CaseStep("1", new BigDecimal("60"), new BigDecimal("5"), new BigDecimal("10")),
            new CaseStep("2", new BigDecimal("40"), null, null)));
    private static final MilestoneMeasure STEPS = new MilestoneMeasure(List.of(
            MilestoneStep.of("1", "1.1", "1.2"),
            MilestoneStep.of("3", "3"),
            new MilestoneStep(new BigDecimal("5"), List.of("5.1", "5.2", "5.3"), new BigDecimal("0.25"))));

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(new ValueMeasure(), Map.of("value", "๙๐.๕"), "90.5000"),
                arguments(RatioMeasure.percentage(), Map.of("numerator", 1, "denominator", 3), "33.3333"),
                arguments(new RatioMeasure(BigDecimal.ONE, null), Map.of("numerator", 1, "denominator", 4), "0.2500"),
                arguments(new MeanMeasure(), Map.of("observations", List.of(1, "2", 2)), "1.6667"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("5", 10, "4", 20, "0", 0)), "86.6667"),
                arguments(new SurveyMeasure(BigDecimal.TEN), Map.of("responses", Map.of("5", 10)), "50.0000"),
                arguments(new ChangeMeasure(), Map.of("value", 103, "baseline", 100), "3.0000"),
                arguments(new ChangeMeasure(), Map.of("value", 97, "baseline", 100), "-3.0000"),
                arguments(new DifferenceMeasure(), Map.of("value", "98.5", "reference", 100), "-1.5000"),
                arguments(new AchievedMeasure(null), Map.of("scores", List.of("3.5", 2, 3)), "66.6667"),
                arguments(new AchievedMeasure(new BigDecimal("4")), Map.of("scores", List.of("3.5", 2, 3)), "0.0000"),
                arguments(new RubricMeasure(), Map.of("level", "3.5"), "3.5000"),
                arguments(CASES, Map.of("cases", List.of(Map.of("1", Map.of("lateDays", 2, "defects", 1)))), "40.0000"),
                arguments(
                        CASES, Map.of("cases", List.of(Map.of("1", Map.of("lateDays", 99), "2", Map.of()))), "40.0000"),
                arguments(CASES, Map.of("cases", List.of(Map.of())), "0.0000"),
                arguments(STEPS, Map.of("done", List.of()), "0.0000"),
                arguments(STEPS, Map.of("done", List.of("1.1")), "0.0000"),
                arguments(STEPS, Map.of("done", List.of("1.1", "๑.๒", "5.1")), "1.0000"),
                arguments(STEPS, Map.of("done", List.of("1.1", "1.2", "3")), "3.0000"),
                arguments(STEPS, Map.of("done", List.of("1.1", "1.2", "3", "5.2")), "4.5000"),
                arguments(
                        STEPS,
                        Map.of(
                                "done",
                                List.of("1.1", "1.2", "3", "5.1", "5.2", "5.3"),
                                "deductions",
                                List.of(Map.of("amount", "0.5", "reason", "ล่าช้า"), Map.of("amount", 1))),
                        "3.5000"),
                arguments(STEPS, Map.of("done", List.of(), "deductions", List.of(Map.of("amount", 1))), "0.0000"));
    }

    @ParameterizedTest(name = "{0} makes {2} of {1}")
    @MethodSource("numbers")
    void makesOneNumberOfTheFigures(Measure measure, Map<String, Object> figures, String number) {
        assertThat(Some.measured(measure, figures).result()).isEqualTo(new BigDecimal(number));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments(new ValueMeasure(), Map.of(), "value", "missing"),
                arguments(new ValueMeasure(), Map.of("value", " "), "value", "missing"),
                arguments(new ValueMeasure(), Map.of("value", "มาก"), "value", "notNumber"),
                arguments(new ValueMeasure(), Map.of("value", true), "value", "notNumber"),
                arguments(new ValueMeasure(), Map.of("value", List.of(1)), "value", "notNumber"),
                arguments(new ValueMeasure(), Map.of("value", "9".repeat(1_000_000)), "value", "notNumber"),
                arguments(RatioMeasure.percentage(), Map.of("numerator", 1), "denominator", "missing"),
                arguments(new MeanMeasure(), Map.of("observations", List.of()), "observations", "empty"),
                arguments(new MeanMeasure(), Map.of("observations", "1, 2"), "observations", "notList"),
                arguments(new MeanMeasure(), Map.of("observations", List.of(1, "x")), "observations[1]", "notNumber"),
                arguments(new SurveyMeasure(null), Map.of("responses", List.of()), "responses", "notMap"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of()), "responses", "empty"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("5", 0)), "responses", "empty"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("6", 1)), "responses.6", "notLevel"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("ดี", 1)), "responses.ดี", "notNumber"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("5", -1)), "responses.5", "negative"),
                arguments(new SurveyMeasure(null), Map.of("responses", Map.of("5", "1.5")), "responses.5", "notWhole"),
                arguments(new ChangeMeasure(), Map.of("value", 1, "baseline", 0), "baseline", "zero"),
                arguments(days(), Map.of("cases", List.of()), "cases", "empty"),
                arguments(days(), Map.of("cases", List.of("2021-03-01")), "cases[0]", "notMap"),
                arguments(days(), period("2021-03-02", "2021-03-01"), "cases[0].to", "beforeFrom"),
                arguments(days(), period("2021-02-30", "2021-03-01"), "cases[0].from", "notDay"),
                arguments(days(), period("1 มีนาคม", "2021-03-01"), "cases[0].from", "notDay"),
                arguments(CASES, Map.of("cases", List.of(Map.of("1", 5))), "cases[0].1", "notMap"),
                arguments(
                        CASES,
                        Map.of("cases", List.of(Map.of("1", Map.of("lateDays", -1)))),
                        "cases[0].1.lateDays",
                        "negative"),
                arguments(STEPS, Map.of(), "done", "missing"),
                arguments(STEPS, Map.of("done", List.of(true)), "done[0]", "notText"),
                arguments(
                        STEPS,
                        Map.of("done", List.of(), "deductions", List.of(Map.of("amount", -1))),
                        "deductions[0].amount",
                        "negative"),
                arguments(new AchievedMeasure(null), Map.of("scores", List.of()), "scores", "empty"),
                arguments(new RubricMeasure(), Map.of("level", "สาม"), "level", "notNumber"));
    }

    @ParameterizedTest(name = "{0} names {2} as {3}")
    @MethodSource("unusable")
    void namesTheFigureItCannotUseAndWhy(Measure measure, Map<String, Object> figures, String field, String reason) {
        ScoreSheet sheet = Some.score(measure, Some.USUAL, Result.of(figures));
        assertThat(Some.only(sheet).score()).isNull();
        assertThat(sheet.findings())
                .filteredOn(finding -> finding.code() == Code.RESULT_INVALID)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.indicator()).isEqualTo("1");
                    assertThat(finding.arguments()).element(2).isEqualTo(field);
                    assertThat(finding.arguments()).element(4).isEqualTo(new MessageKey("reason." + reason));
                });
    }

    @Test
    void countsWorkingDaysWithoutWeekendsAndHolidays() {
        Map<String, Object> cases = Map.of(
                "cases",
                List.of(
                        Map.of("from", "2021-03-01", "to", "2021-03-03"),
                        Map.of("from", "2021-04-09", "to", "๒๐๒๑-๐๔-๑๙")));
        Set<LocalDate> songkran = Set.of(LocalDate.parse("2021-04-13"), LocalDate.parse("2021-04-14"));
        assertThat(days(new WorkingDaysMeasure(false), cases, songkran)).isEqualTo("3.0000");
        assertThat(days(new WorkingDaysMeasure(true), cases, songkran)).isEqualTo("4.0000");
        assertThat(days(new WorkingDaysMeasure(false), cases, Set.of())).isEqualTo("4.0000");
    }

    @Test
    void leavesOutARatioOverNothing() {
        Map<String, Object> nothing = Map.of("numerator", 0, "denominator", 0);
        ScoreSheet sheet = Some.score(RatioMeasure.percentage(), Some.USUAL, Result.of(nothing));
        assertThat(Some.only(sheet).score()).isNull();
        assertThat(sheet.conservativeTotal()).isNull();
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void givesARatioOverNothingTheFullScoreWhereThatIsAgreed() {
        IndicatorScore score = Some.measured(
                new RatioMeasure(null, ZeroDenominator.FULL_SCORE), Map.of("numerator", 0, "denominator", 0));
        assertThat(score.score()).isEqualTo("5.0000");
        assertThat(score.result()).isNull();
    }

    @Test
    void refusesASurveyWithoutAFullScore() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SurveyMeasure(BigDecimal.ZERO));
    }

    @Test
    void knowsASurveyOfMoreLevelsThanAnOfficeCanFillIn() {
        assertThat(new SurveyMeasure(BigDecimal.TEN).excess()).isEmpty();
        assertThat(new SurveyMeasure(new BigDecimal("10.1")).excess())
                .hasValue(new FigureForm.Excess(new BigDecimal("10.1"), BigDecimal.TEN));
    }

    @Test
    void asksForTheFiguresItReads() {
        List<Measure> all = new ArrayList<>(List.of(
                new ValueMeasure(),
                RatioMeasure.percentage(),
                new MeanMeasure(),
                new SurveyMeasure(null),
                new ChangeMeasure(),
                new DifferenceMeasure(),
                days(),
                STEPS,
                CASES,
                new AchievedMeasure(null),
                new RubricMeasure()));
        assertThat(all).hasSize(Measure.class.getPermittedSubclasses().length);
        assertThat(all)
                .allSatisfy(measure -> assertThat(Some.only(Some.score(measure, Some.USUAL, Result.of(Map.of())))
                                .explanation())
                        .singleElement()
                        .satisfies(line -> assertThat(line.arguments().get(2))
                                .isEqualTo(measure.figures().get(0).name())));
    }

    private static BigDecimal days(Measure measure, Map<String, Object> cases, Set<LocalDate> holidays) {
        return Some.only(Scoring.score(new AgreementPackage(
                        null,
                        null,
                        null,
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        holidays,
                        null,
                        List.of(Some.indicator("1", "1", measure, Some.USUAL)),
                        Map.of("1", Result.of(cases)),
                        null)))
                .result();
    }

    private static Measure days() {
        return new WorkingDaysMeasure(false);
    }

    private static Map<String, Object> period(String from, String to) {
        return Map.of("cases", List.of(Map.of("from", from, "to", to)));
    }
}
