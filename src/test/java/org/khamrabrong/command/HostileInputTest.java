package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.command.HostileDocuments.START;
import static org.khamrabrong.command.HostileDocuments.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest program writes: each answered with exit code 2 and the place, in a sentence of both languages. */
class HostileInputTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khamrabrong.command.HostileDocuments#refused")
    void isRefusedAtItsPlace(String what, String document, String path, String thai, String english) {
        assertThat(score(document)).isEqualTo(2);
        assertThat(complaints())
                .anySatisfy(line -> assertThat(line).startsWith(path).contains(thai, " — ", english));
        assertRefusedDecently();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khamrabrong.command.HostileDocuments#notUtf8")
    void isRefusedWhereItIsNotUtf8(String what, byte[] document) {
        assertThat(score(document)).isEqualTo(2);
        assertThat(complaints())
                .containsExactly("$: เอกสารไม่ได้เข้ารหัสแบบ UTF-8 ที่ถูกต้อง — the document is not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "true", "[]", "[[]]", "{}", "{\"x\": {}}", "[5]", "[\"x\"]", "[null]", "1.5"})
    void isRefusedOrScoredWhereEveryFieldIsOfTheSameWrongType(String wrong) {
        String fields = Stream.of(
                        "number",
                        "name",
                        "dimension",
                        "weight",
                        "unit",
                        "measure",
                        "scale",
                        "target",
                        "past",
                        "sheet",
                        "details")
                .map(name -> "\"" + name + "\": " + wrong)
                .collect(Collectors.joining(", "));
        String document = "{"
                + Stream.of(
                                "format",
                                "unit",
                                "level",
                                "fiscalYear",
                                "totalWeight",
                                "dimensions",
                                "penalties",
                                "bands",
                                "holidays",
                                "plan",
                                "results")
                        .map(name -> "\"" + name + "\": " + wrong)
                        .collect(Collectors.joining(", "))
                + ", \"indicators\": [{" + fields + "}]}";
        assertThat(score(document)).isEqualTo(2);
        assertThat(complaints()).hasSizeGreaterThan(8).anyMatch(line -> line.startsWith("$.indicators[0].measure"));
        assertRefusedDecently();
    }

    @Test
    void hasItsFirstHundredProblemsToldAndTheOthersCounted() {
        assertThat(score(START + "\"indicators\": [" + "5,".repeat(9_999) + "5]}"))
                .isEqualTo(2);
        assertThat(complaints()).hasSize(101);
        assertThat(complaints().get(99)).startsWith("$.indicators[99]: ");
        assertThat(complaints().get(100)).isEqualTo("และยังมีอีก 9900 รายการ — and 9900 more problems");
    }

    @Test
    void hasOneProblemNeitherCountedNorCut() {
        assertThat(score(START + "\"indicators\": [" + "5,".repeat(99) + "5]}")).isEqualTo(2);
        assertThat(complaints()).hasSize(100).noneMatch(line -> line.contains("more problems"));
    }

    @Test
    void tellsWhereReadingEndedAfterAHundredProblemsBefore() {
        assertThat(score("{" + "\"a\": 1,".repeat(1_000_000) + "x")).isEqualTo(2);
        assertThat(complaints()).hasSize(102);
        assertThat(complaints().get(100)).startsWith("$.a: ").contains("not JSON");
        assertThat(complaints().get(101)).contains("and 999899 more problems");
    }

    @Test
    void neitherBreaksALineNorCommandsTheTerminal() {
        assertThat(
                        score(
                                whole(
                                        "\"a\\nb\\u001b[2J\\u202e\": 1, \"a\\nb\\u001b[2J\\u202e\": 2, \"totalWeight\": \"\\u001b[31m\\r\\n\\u0007\",")))
                .isEqualTo(2);
        assertThat(complaints()).hasSize(2).allMatch(line -> line.startsWith("$"));
        assertRefusedDecently();
    }

    @Test
    void boundsWhatIndicatorsOfOneNumberShare() {
        String indicator = "{\"number\": \"1\", \"weight\": 1, \"measure\": {\"type\": \"mean\"}}";
        String indicators = "\"indicators\": [" + (indicator + ",").repeat(9_999) + indicator + "]";
        String results = "\"results\": {\"๑\": {\"observations\": [" + "1,".repeat(99_999) + "1]}}";
        assertThat(score(START + results + ", " + indicators + "}")).isEqualTo(2);
        assertThat(complaints())
                .singleElement()
                .asString()
                .startsWith("$.results['๑']: ใหญ่เกินกว่าจะอ่านซ้ำ")
                .contains("too large to be read");
    }

    @Test
    void bringsDownNothingButItselfAsAResult() throws IOException {
        List<String> unusable = List.of(
                "5",
                "\"x\"",
                "[]",
                "{}",
                "{\"value\": \"มาก\"}",
                "{\"value\": 1e999999999}",
                "{\"value\": []}",
                "{\"value\": " + "9".repeat(1_000_000) + "}",
                "{\"value\": 1, \"status\": \"gone\"}",
                "{\"value\": 1, \"missedReports\": -1}",
                "{\"value\": 1, \"missedReports\": \"x\"}",
                "{\"value\": null}");
        String indicators = IntStream.rangeClosed(0, unusable.size())
                .mapToObj(i -> "{\"number\": \"" + i + "\", \"weight\": 1, \"measure\": {\"type\": \"value\"},"
                        + " \"scale\": {\"points\": [{\"score\": 1, \"value\": 1}, {\"score\": 5, \"value\": 5}]}}")
                .collect(Collectors.joining(", "));
        String results = IntStream.range(0, unusable.size())
                .mapToObj(i -> "\"" + i + "\": " + unusable.get(i))
                .collect(Collectors.joining(", "));
        assertThat(score(START + "\"indicators\": [" + indicators + "], \"results\": {" + results + ", \""
                        + unusable.size() + "\": {\"value\": 4}}}"))
                .isZero();
        assertThat(err.size()).isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        List<String> found = document.findParents("code").stream()
                .filter(finding -> finding.get("code").textValue().equals("RESULT_INVALID"))
                .map(finding -> finding.get("indicator").textValue())
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(IntStream.range(0, unusable.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(document.get("total").textValue()).isEqualTo("4.0000");
        assertThat(out.size()).isLessThan(40_000);
    }

    private int score(String document) {
        return score(document.getBytes(StandardCharsets.UTF_8));
    }

    private int score(byte[] document) {
        return CommandLine.run(
                new String[] {"score", "-"},
                new ByteArrayInputStream(document),
                new PrintStream(out),
                new PrintStream(err));
    }

    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void assertRefusedDecently() {
        assertThat(out.size()).isZero();
        assertThat(complaints())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(".+[ก-๙].* — .*[A-Za-z].*")
                        .hasSizeLessThan(2_000)
                        .doesNotContain("at org.", "at java.", "Exception", "please report it")
                        .doesNotContainPattern("\\p{Cc}"));
    }
}
