package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Scored;

/** What is told of each step from the reported figures to the score. */
class DerivationTest {

    private static final MilestoneMeasure STEPS = new MilestoneMeasure(List.of(
            MilestoneStep.of("1", "1.1"),
            new MilestoneStep(new BigDecimal("3"), List.of("3.1", "3.2"), new BigDecimal("0.25")),
            MilestoneStep.of("5", "5.1")));

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments(new ValueMeasure(), Map.of("value", "๙๐"), List.of("value.reported 90")),
                arguments(new RubricMeasure(), Map.of("level", "3.5"), List.of("rubric.reported 3.5")),
                arguments(
                        new MeanMeasure(),
                        Map.of("observations", List.of(1, 2, 2)),
                        List.of("mean.reported 3 1 + 2 + 2 5", "mean.formula 5 3 1.6667")),
                arguments(
                        new SurveyMeasure(null),
                        Map.of("responses", Map.of("5", 10, "4", 20)),
                        List.of("survey.reported 30 4 × 20 + 5 × 10 130", "survey.formula 130 5 30 86.6667")),
                arguments(
                        new ChangeMeasure(),
                        Map.of("value", 103, "baseline", 100),
                        List.of("change.reported 103 100", "change.formula 103 100 3.0000")),
                arguments(
                        new DifferenceMeasure(),
                        Map.of("value", 103, "reference", 100),
                        List.of("difference.reported 103 100", "difference.formula 103 100 3.0000")),
                arguments(
                        new WorkingDaysMeasure(false),
                        Map.of(
                                "cases",
                                List.of(period("2021-03-01", "2021-03-03"), period("2021-03-01", "2021-03-02"))),
                        List.of("workingDays.reported 2 2 + 1 3", "workingDays.formula 3 2 1.5000")),
                arguments(
                        new WorkingDaysMeasure(true),
                        Map.of("cases", List.of(period("2021-03-01", "2021-03-03"))),
                        List.of("workingDays.reportedWithFirst 1 3 3", "workingDays.formula 3 1 3.0000")),
                arguments(
                        new AchievedMeasure(null),
                        Map.of("scores", List.of(3, 4, 1)),
                        List.of("achieved.reported 3 2 3", "achieved.formula 2 3 66.6667")),
                arguments(
                        new CasesMeasure(List.of(new CaseStep("1", new BigDecimal("100"), BigDecimal.TEN, null))),
                        Map.of("cases", List.of(Map.of("1", Map.of("lateDays", 1)), Map.of())),
                        List.of(
                                "cases.reported 2 90 + 0 90",
                                "cases.loss 1 1 100 1 10 0 0 90",
                                "cases.absent 2 1",
                                "cases.formula 90 2 45.0000")),
                arguments(
                        STEPS,
                        Map.of("done", List.of()),
                        List.of("milestone.reported 0 ", "milestone.stop 1 1.1", "milestone.none")),
                arguments(
                        STEPS,
                        Map.of("done", List.of("1.1", "3.2"), "deductions", List.of(Map.of("amount", "0.5"))),
                        List.of(
                                "milestone.reported 2 1.1, 3.2",
                                "milestone.step 1",
                                "milestone.stepWithLoss 3 3.1 0.25",
                                "milestone.stop 5 5.1",
                                "milestone.deductions 2.75 0.5 2.2500")),
                arguments(
                        STEPS,
                        Map.of("done", List.of("1.1"), "deductions", List.of(Map.of("amount", "0"))),
                        List.of("milestone.reported 1 1.1", "milestone.step 1", "milestone.stop 3 3.1, 3.2")));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void tellsTheReportedFiguresAndTheFormulaAndThenTheResult(
            Measure measure, Map<String, Object> figures, List<String> lines) {
        IndicatorScore score = Some.measured(measure, figures);
        List<String> told = told(score);
        assertThat(told.subList(0, lines.size())).isEqualTo(lines);
        assertThat(told.get(lines.size())).isEqualTo("result " + score.result().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINEAR | LOWEST   | 87.5 | scale.between 87.5000 2 85 3 90",
                "LINEAR | LOWEST   | 85   | scale.point 85.0000 2 85",
                "STEP   | LOWEST   | 85   | scale.point 85.0000 2 85",
                "STEP   | LOWEST   | 87.5 | scale.step 87.5000 2 85 3 90",
                "LINEAR | LOWEST   | 100  | scale.best 100.0000 5 100",
                "LINEAR | LOWEST   | 130  | scale.best 130.0000 5 100",
                "LINEAR | LOWEST   | 40   | scale.belowLowest 40.0000 1 80",
                "LINEAR | ZERO     | 40   | scale.belowZero 40.0000 1 80",
                "LINEAR | PRO_RATA | 40   | scale.belowProRata 40.0000 1 80"
            })
    void tellsBetweenWhichPointsTheResultLies(Interpolation between, Below below, String number, String line) {
        Scale scale = new Scale(Some.USUAL.points(), between, below);
        IndicatorScore score = Some.only(Some.score(new ValueMeasure(), scale, Some.value(number)));
        assertThat(told(score).get(2)).isEqualTo(line);
        assertThat(told(score).get(3)).isEqualTo("score " + score.score().toPlainString());
        assertThat(told(score).subList(4, 6))
                .containsExactly("weight 1 1", "contribution 1 " + score.score() + " 1 " + score.weighted());
    }

    @Test
    void tellsWhyThereIsNoScore() {
        assertThat(told(Some.only(Scoring.score(Some.agreement(Some.value("1", "1"))))))
                .containsExactly("noResult");
        assertThat(told(Some.only(Some.score(new ValueMeasure(), null, Some.value(3)))))
                .containsExactly("value.reported 3", "result 3.0000", "noScale");
        assertThat(told(Some.only(Some.score(new ValueMeasure(), Some.USUAL, Result.cancelled()))))
                .containsExactly("status.cancelled", "excluded");
        assertThat(told(Some.only(Some.score(new ValueMeasure(), Some.USUAL, Result.notApplicable()))))
                .containsExactly("status.notApplicable", "excluded");
        assertThat(told(Some.only(Some.score(new ValueMeasure(), Some.USUAL, Some.value("มาก")))))
                .containsExactly("invalidResult 1 figure.value value “มาก” reason.notNumber");
        assertThat(told(Some.measured(RatioMeasure.percentage(), Map.of("numerator", 2, "denominator", 0))))
                .containsExactly("ratio.reported 2 0", "ratio.notApplicable", "excluded");
    }

    @Test
    void tellsTheFullScoreOfARatioOverNothing() {
        RatioMeasure full = new RatioMeasure(null, ZeroDenominator.FULL_SCORE);
        assertThat(told(Some.measured(full, Map.of("numerator", 2, "denominator", 0))))
                .containsExactly(
                        "ratio.reported 2 0",
                        "ratio.fullScore",
                        "scale.full",
                        "score 5.0000",
                        "weight 1 1",
                        "contribution 1 5.0000 1 5.0000");
    }

    @Test
    void tellsNoPenaltyWhereNoneIsDue() {
        AgreementPackage agreement = Some.penalized(Some.agreement(Some.value("1", "1")), "0.2");
        assertThat(told(Some.only(Scoring.score(agreement.withResults(Map.of("1", Some.value(3)))))))
                .noneMatch(line -> line.startsWith("penalty"));
        assertThat(told(Some.only(Scoring.score(Some.penalized(agreement, "0")
                        .withResults(Map.of("1", Some.value(3).withMissedReports(2)))))))
                .noneMatch(line -> line.startsWith("penalty"));
        assertThat(told(Some.only(Scoring.score(
                        agreement.withResults(Map.of("1", Some.value(3).withMissedReports(2)))))))
                .contains("penalty 2 0.2 2.6000");
    }

    @Test
    void showsOnlyTheBeginningOfALongFigure() {
        String sixty = "ก".repeat(60);
        assertThat(shown(sixty)).isEqualTo("“" + sixty + "”");
        assertThat(shown(sixty + "ข")).isEqualTo("“" + sixty + "…”");
    }

    @Test
    void saysAnArgumentThatIsAMessageInWords() {
        Wording wording = (key, arguments) -> key + arguments;
        assertThat(wording.say(new Line("line.x", List.of("1", new MessageKey("figure.value")))))
                .isEqualTo("line.x[1, figure.value[]]");
        assertThat(wording.say(Line.of("line.x", "@figure.value"))).isEqualTo("line.x[@figure.value]");
        assertThat(wording.say(Finding.spelled(Code.RESULT_INVALID, "1", new MessageKey("reason.zero"))))
                .isEqualTo("finding.RESULT_INVALID[reason.zero[]]");
    }

    @Test
    void namesTheFirstLossesOfManyCasesAndCountsTheOthers() {
        CasesMeasure two = new CasesMeasure(List.of(
                new CaseStep("1", new BigDecimal("60"), null, null),
                new CaseStep("2", new BigDecimal("40"), null, BigDecimal.TEN)));
        List<Object> cases = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            cases.add(Map.of("2", Map.of("defects", i)));
        }
        List<String> lines = told(Some.measured(two, Map.of("cases", cases)));
        assertThat(lines.get(0)).startsWith("cases.reported 25 40 + 30 + 20 + ").endsWith(" + 0 + … 100");
        assertThat(lines)
                .contains("cases.absent 1 1", "cases.loss 2 2 40 0 0 1 10 30", "cases.absent 2 1")
                .contains("cases.more 39")
                .filteredOn(line -> line.matches("cases\\.(loss|absent) .*"))
                .hasSize(10);
    }

    @Test
    void namesTheFirstStepsThatACaseLacks() {
        List<CaseStep> six = IntStream.rangeClosed(1, 6)
                .mapToObj(id -> new CaseStep(Integer.toString(id), BigDecimal.TEN, null, null))
                .toList();
        assertThat(told(Some.measured(new CasesMeasure(six), Map.of("cases", List.of(Map.of())))))
                .contains("cases.absent 1 1, 2, 3, 4, 5, …");
        assertThat(told(Some.measured(new CasesMeasure(six.subList(0, 5)), Map.of("cases", List.of(Map.of())))))
                .contains("cases.absent 1 1, 2, 3, 4, 5");
    }

    @Test
    void saysOnlyTheFirstTermsOfALongSum() {
        List<Object> twenty = Collections.nCopies(20, 1);
        assertThat(told(Some.measured(new MeanMeasure(), Map.of("observations", twenty)))
                        .get(0))
                .isEqualTo("mean.reported 20 1" + " + 1".repeat(19) + " 20");
        List<Object> more = Collections.nCopies(21, 1);
        assertThat(told(Some.measured(new MeanMeasure(), Map.of("observations", more)))
                        .get(0))
                .isEqualTo("mean.reported 21 1" + " + 1".repeat(19) + " + … 21");
    }

    @Test
    void triesOneResultAndLeavesTheOthersAside() {
        AgreementPackage agreement = Some.agreement(Some.value("1", "50"), Some.value("2", "50"))
                .withResults(Map.of("1", Some.value("x"), "2", Some.value("y")));
        Trial good = Trial.of(agreement, "2", Some.value(4));
        assertThat(good.score().score()).isEqualTo("4.0000");
        assertThat(good.problem()).isNull();
        Trial besideAFinding =
                Trial.of(Some.agreement(Some.value("1", "0"), Some.value("2", "50")), "1", Some.value(4));
        assertThat(besideAFinding.problem()).isNull();
        Trial bad = Trial.of(agreement, "2", Some.value("y"));
        assertThat(bad.score().hasScore()).isFalse();
        assertThat(bad.problem().indicator()).isEqualTo("2");
        assertThat(Trial.scored(agreement, "2", Some.value(4)).text()).isEqualTo("4.0000 (4.0000)");
        assertThat(Trial.scored(agreement, "2", Some.value("y")).text()).isEqualTo("–");
        assertThat(Trial.scored(agreement, "2", null)).isEqualTo(Scored.NOTHING);
        assertThat(Scored.NOTHING.text()).isEqualTo("–");
        assertThat(Scored.of(null, BigDecimal.TEN, "{}").text()).isEqualTo("10");
    }

    private static String shown(String value) {
        return Some.measured(new ValueMeasure(), Map.of("value", value))
                .explanation()
                .get(0)
                .arguments()
                .get(3)
                .toString();
    }

    private static Map<String, Object> period(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static List<String> told(IndicatorScore score) {
        return score.explanation().stream()
                .map(line -> Stream.concat(
                                Stream.of(line.key().substring("line.".length())),
                                line.arguments().stream().map(Object::toString))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
