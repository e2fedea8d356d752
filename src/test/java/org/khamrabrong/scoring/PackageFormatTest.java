package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFormatTest {

    private static final String INDICATOR = """
            {"number": "1", "weight": 100, "measure": {"type": "value"}}""";

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("", "$", "problem.empty"),
                arguments("{", "$", "problem.syntax"),
                arguments(
                        "{\"format\": \"agreement-package/1\", \"indicators\": [{\"number\"",
                        "$.indicators[0].number",
                        "problem.syntax"),
                arguments("{\"a\": NaN}", "$.a", "problem.syntax"),
                arguments("{'a': 1}", "$", "problem.syntax"),
                arguments("// comment\n{}", "$", "problem.syntax"),
                arguments("[]", "$", "problem.notObject"),
                arguments("\uFEFF{}", "$", "problem.byteOrderMark"),
                arguments(agreement("") + " x", "$", "problem.syntax"),
                arguments(agreement("") + " {}", "$", "problem.trailing"),
                arguments("{\"indicators\": []}", "$.format", "problem.missing"),
                arguments(
                        "{\"format\": \"agreement-package/2\", \"indicators\": []}",
                        "$.format",
                        "problem.unknownFormat"),
                arguments("{\"format\": \"agreement-package/1\"}", "$.indicators", "problem.missing"),
                arguments(
                        "{\"format\": \"agreement-package/1\", \"indicators\": {}}", "$.indicators", "problem.notList"),
                arguments(agreement("", "5"), "$.indicators[0]", "problem.notObject"),
                arguments(
                        agreement("", "{\"weight\": 1, \"measure\": {\"type\": \"value\"}}"),
                        "$.indicators[0].number",
                        "problem.missing"),
                arguments(
                        agreement("", "{\"number\": \"1\", \"measure\": {\"type\": \"value\"}}"),
                        "$.indicators[0].weight",
                        "problem.missing"),
                arguments(
                        agreement("", "{\"number\": \"1\", \"weight\": 1}"),
                        "$.indicators[0].measure",
                        "problem.missing"),
                arguments(measure("{}"), "$.indicators[0].measure.type", "problem.missing"),
                arguments(measure("\"ratio\""), "$.indicators[0].measure", "problem.notObject"),
                arguments(measure("{\"type\": \"guess\"}"), "$.indicators[0].measure.type", "problem.unknownMeasure"),
                arguments(
                        measure("{\"type\": \"ratio\", \"factor\": \"ร้อย\"}"),
                        "$.indicators[0].measure.factor",
                        "problem.notNumber"),
                arguments(
                        measure("{\"type\": \"ratio\", \"zeroDenominator\": \"x\"}"),
                        "$.indicators[0].measure.zeroDenominator",
                        "problem.unknownOption"),
                arguments(
                        measure("{\"type\": \"survey\", \"fullScore\": 0}"),
                        "$.indicators[0].measure.fullScore",
                        "problem.notPositive"),
                arguments(
                        measure("{\"type\": \"workingDays\", \"countFirstDay\": \"yes\"}"),
                        "$.indicators[0].measure.countFirstDay",
                        "problem.notFlag"),
                arguments(measure("{\"type\": \"milestone\"}"), "$.indicators[0].measure.steps", "problem.missing"),
                arguments(
                        measure("{\"type\": \"milestone\", \"steps\": [{\"step\": 1}]}"),
                        "$.indicators[0].measure.steps[0].items",
                        "problem.missing"),
                arguments(
                        measure("{\"type\": \"milestone\", \"steps\": [{\"step\": 1, \"items\": [{}]}]}"),
                        "$.indicators[0].measure.steps[0].items[0]",
                        "problem.notText"),
                arguments(
                        measure("{\"type\": \"cases\", \"steps\": [{\"id\": \"1\"}]}"),
                        "$.indicators[0].measure.steps[0].weight",
                        "problem.missing"),
                arguments(scale("{}"), "$.indicators[0].scale.points", "problem.missing"),
                arguments(
                        scale("{\"points\": [{\"score\": 1}]}"),
                        "$.indicators[0].scale.points[0].value",
                        "problem.missing"),
                arguments(
                        scale("{\"points\": [], \"between\": \"curve\"}"),
                        "$.indicators[0].scale.between",
                        "problem.unknownOption"),
                arguments(scale("{\"points\": [], \"below\": 0}"), "$.indicators[0].scale.below", "problem.notText"),
                arguments(monthPlan("{}"), "$.indicators[0].details.monthPlan", "problem.notList"),
                arguments(monthPlan("[\"10\"]"), "$.indicators[0].details.monthPlan[0]", "problem.notObject"),
                arguments(
                        monthPlan("[{\"months\": [10]}]"),
                        "$.indicators[0].details.monthPlan[0].step",
                        "problem.missing"),
                arguments(
                        monthPlan("[{\"step\": 1, \"text\": 1}]"),
                        "$.indicators[0].details.monthPlan[0].text",
                        "problem.notText"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": 10}]"),
                        "$.indicators[0].details.monthPlan[0].months",
                        "problem.notList"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [10, \"x\"]}]"),
                        "$.indicators[0].details.monthPlan[0].months[1]",
                        "problem.notNumber"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [null]}]"),
                        "$.indicators[0].details.monthPlan[0].months[0]",
                        "problem.notNumber"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [1.5]}]"),
                        "$.indicators[0].details.monthPlan[0].months[0]",
                        "problem.notWhole"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [0]}]"),
                        "$.indicators[0].details.monthPlan[0].months[0]",
                        "problem.notMonth"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [9, 13]}]"),
                        "$.indicators[0].details.monthPlan[0].months[1]",
                        "problem.notMonth"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [1, 12]}]"),
                        "$.indicators[0].details.monthPlan[0].months[1]",
                        "problem.monthOrder"),
                arguments(
                        monthPlan("[{\"step\": 1, \"months\": [10, 10]}]"),
                        "$.indicators[0].details.monthPlan[0].months[1]",
                        "problem.monthOrder"),
                arguments(agreement("\"totalWeight\": 1e999999999,"), "$.totalWeight", "problem.notNumber"),
                arguments(
                        agreement("\"totalWeight\": " + "9".repeat(1_000_000) + ","),
                        "$.totalWeight",
                        "problem.notNumber"),
                arguments(agreement("\"totalWeight\": true,"), "$.totalWeight", "problem.notNumber"),
                arguments(agreement("\"fiscalYear\": 2564.5,"), "$.fiscalYear", "problem.notWhole"),
                arguments(agreement("\"unit\": 5,"), "$.unit", "problem.notText"),
                arguments(
                        agreement("\"dimensions\": [{\"name\": \"x\", \"weight\": 1}],"),
                        "$.dimensions[0].code",
                        "problem.missing"),
                arguments(
                        agreement("\"bands\": [{\"from\": \"x\", \"name\": \"ดี\"}],"),
                        "$.bands[0].from",
                        "problem.notNumber"),
                arguments(agreement("\"holidays\": [\"2021-02-30\"],"), "$.holidays[0]", "problem.notDay"),
                arguments(agreement("\"results\": [],"), "$.results", "problem.notObject"),
                arguments(agreement("\"unit\": \"ก\", \"unit\": \"ข\","), "$.unit", "problem.repeated"),
                arguments(
                        agreement("\"results\": {\"1.1\": {\"value\": 1, \"value\": 2}},"),
                        "$.results['1.1'].value",
                        "problem.repeated"));
    }

    @ParameterizedTest(name = "{2} at {1}")
    @MethodSource("wrong")
    void namesWhatIsWrongByItsPath(String json, String path, String key) {
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @Test
    void offersEveryMeasureThereIsOnce() {
        assertThat(PackageFormat.measureTypes())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Measure.class.getPermittedSubclasses());
    }

    @Test
    void namesEveryProblemAtOnce() {
        assertThat(problems("""
                {"format": "x", "totalWeight": "มาก", "indicators": [{"weight": [], "measure": {"type": "?"}}, 5]}"""))
                .extracting(Problem::path)
                .containsExactly(
                        "$.format",
                        "$.totalWeight",
                        "$.indicators[0].number",
                        "$.indicators[0].weight",
                        "$.indicators[0].measure.type",
                        "$.indicators[1]");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] broken = agreement("\"unit\": \"\u00FF\",").getBytes(StandardCharsets.ISO_8859_1);
        InvalidPackage refused = catchThrowableOfType(InvalidPackage.class, () -> PackageFormat.read(broken));
        assertThat(refused.problems()).containsExactly(Problem.of("$", "problem.notUtf8"));
    }

    @Test
    void refusesDeepNestingAndLargeDocuments() {
        assertThat(problems("{\"a\": " + "[".repeat(100_000)))
                .extracting(Problem::key)
                .containsExactly("problem.tooDeep");
        InvalidPackage refused = catchThrowableOfType(
                InvalidPackage.class, () -> PackageFormat.read(new byte[PackageFormat.MOST_BYTES + 1]));
        assertThat(refused.problems()).extracting(Problem::key).containsExactly("problem.tooLarge");
    }

    @Test
    void ignoresUnknownFields() {
        assertThat(PackageFormat.read(agreement("\"colour\": {\"deep\": [1, {}]},")))
                .isEqualTo(PackageFormat.read(agreement("")));
    }

    @Test
    void takesTheUsualOptionsWhereNoneIsSaid() {
        AgreementPackage read = PackageFormat.read(
                agreement(
                        "",
                        "{\"number\": 1.10, \"weight\": \"๑๐\", \"measure\": {\"type\": \"ratio\"}, \"scale\": {\"points\": []}}"));
        assertThat(read.totalWeight()).isEqualByComparingTo("100");
        Indicator indicator = read.indicators().get(0);
        assertThat(indicator.number()).isEqualTo("1.10");
        assertThat(indicator.weight()).isEqualByComparingTo("10");
        assertThat(indicator.measure()).isEqualTo(RatioMeasure.percentage());
        assertThat(indicator.scale()).isEqualTo(new Scale(List.of(), Interpolation.LINEAR, Below.LOWEST));
    }

    @ParameterizedTest(name = "{0} is found at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | $",
                "\"x\" | $",
                "[] | $",
                "{\"value\": \"x\"} | value",
                "{} | value",
                "{\"value\": null} | value",
                "{\"value\": {}} | value",
                "{\"value\": 1, \"status\": \"gone\"} | status",
                "{\"value\": 1, \"status\": 5} | status",
                "{\"value\": 1, \"missedReports\": \"x\"} | missedReports",
                "{\"value\": 1, \"missedReports\": 1.5} | missedReports",
                "{\"value\": 1, \"missedReports\": -1} | missedReports",
                "{\"value\": 1, \"missedReports\": []} | missedReports",
                "{\"value\": 1, \"missedReports\": 99999999999} | missedReports"
            })
    void leavesAnUnusableResultToTheScoring(String result, String field) {
        ScoreSheet sheet = Scoring.score(PackageFormat.read(agreement("\"results\": {\"1\": " + result + "},")));
        assertThat(sheet.findings())
                .filteredOn(finding -> finding.code() == Code.RESULT_INVALID)
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).element(2).isEqualTo(field));
    }

    @Test
    void readsAResultOfAnyKindOfNumber() {
        Result result = PackageFormat.readResult("""
                {"numerator": "๙๐.๕", "denominator": 1e2, "missedReports": "๒", "status": null}""");
        assertThat(result).isEqualTo(new Result(null, 2, Map.of("numerator", "๙๐.๕", "denominator", "1e2")));
        assertThat(Some.measured(RatioMeasure.percentage(), result.figures()).result())
                .isEqualTo("90.5000");
    }

    @Test
    void ignoresAnUnknownFieldOfAResultWhateverItsName() {
        assertThat(PackageFormat.readResult("{\"value\": 2, \"$\": 1}")).isEqualTo(Some.value("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "[]", "true"})
    void readsBackAResultThatHasNoFields(String json) {
        Result result = PackageFormat.readResult(json);
        assertThat(PackageFormat.readResult(PackageFormat.writeResult(result))).isEqualTo(result);
    }

    @Test
    void takesANullResultAsNone() {
        AgreementPackage read = PackageFormat.read(agreement("\"results\": {\"1\": null},"));
        assertThat(read.results()).isEmpty();
    }

    @Test
    void readsTheMonthPlanAndWritesItBackInTheOrderOfTheFiscalYear() {
        Indicator read = PackageFormat.read(monthPlan(
                        "[{\"step\": 1, \"text\": \"ร่าง\", \"months\": [\"๑๐\", 12, 1, 9]}, {\"step\": \"2\"}]"))
                .indicators()
                .get(0);
        assertThat(read.details().monthPlan())
                .containsExactly(
                        new PlannedStep("1", "ร่าง", List.of(9, 1, 12, 10, 10)), new PlannedStep("2", null, List.of()));
        assertThat(read.details().monthPlan().get(0).months()).containsExactly(10, 12, 1, 9);
        assertThat(PackageFormat.writeIndicator(read)).contains("\"months\": [10, 12, 1, 9]");
        assertThat(PackageFormat.readIndicator(PackageFormat.writeIndicator(read)))
                .isEqualTo(read);
    }

    @Test
    void writesDecimalsPlainlyAndWithoutTrailingSpaces() {
        String text = PackageFormat.write(Some.agreement(Some.value("1", "1E+2").withTarget(new BigDecimal("1E-7"))));
        assertThat(text).contains("\"weight\": 100,", "\"target\": 0.0000001").endsWith("}\n");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidPackage.class, () -> PackageFormat.read(json))
                .problems();
    }

    private static String agreement(String fields) {
        return agreement(fields, INDICATOR);
    }

    private static String agreement(String fields, String indicator) {
        return "{\"format\": \"agreement-package/1\", " + fields + "\"indicators\": [" + indicator + "]}";
    }

    private static String measure(String measure) {
        return agreement("", "{\"number\": \"1\", \"weight\": 1, \"measure\": " + measure + "}");
    }

    private static String monthPlan(String plan) {
        return agreement(
                "",
                "{\"number\": \"1\", \"weight\": 1, \"measure\": {\"type\": \"value\"}, \"details\": {\"monthPlan\": "
                        + plan + "}}");
    }

    private static String scale(String scale) {
        return agreement(
                "", "{\"number\": \"1\", \"weight\": 1, \"measure\": {\"type\": \"value\"}, \"scale\": " + scale + "}");
    }
}
