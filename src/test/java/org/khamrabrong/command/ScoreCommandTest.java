package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final String PACKAGE = """
            {"format": "agreement-package/1",
             "dimensions": [{"code": "a", "name": "มิติภายนอก", "weight": 10}],
             "bands": [{"from": "๔.๕", "name": "ดีเด่น"}],
             "indicators": [
               {"number": "1.1", "dimension": "a", "weight": 10, "measure": {"type": "ratio"}, "scale": {"points": [
                 {"score": 1, "value": 65}, {"score": 2, "value": 70}, {"score": 3, "value": 75},
                 {"score": 4, "value": 80}, {"score": 5, "value": 95}]}}],
             "results": {"1.1": {"numerator": "๘๗.๖๒", "denominator": 100}}}""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsTheResultDocument() throws IOException {
        Path file = Files.writeString(folder.resolve("package.json"), PACKAGE);
        assertThat(run(InputStream.nullInputStream(), "score", file.toString())).isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        JsonNode indicator = document.at("/indicators/0");
        assertThat(indicator.get("number").textValue()).isEqualTo("1.1");
        assertThat(indicator.get("result").textValue()).isEqualTo("87.6200");
        assertThat(indicator.get("score").textValue()).isEqualTo("4.5080");
        assertThat(indicator.get("weighted").textValue()).isEqualTo("4.5080");
        assertThat(indicator.get("explanation")).hasSize(7);
        assertThat(indicator.at("/explanation/3").textValue())
                .isEqualTo(
                        "ผล 87.6200 อยู่ระหว่างระดับ 4 (ค่า 80) กับระดับ 5 (ค่า 95): 4 + (87.6200 − 80) ÷ (95 − 80) × (5 − 4)"
                                + " — Result 87.6200 lies between level 4 (value 80) and level 5 (value 95): 4 + (87.6200 − 80) ÷ (95 − 80) × (5 − 4)");
        assertThat(document.at("/dimensions/0/score").textValue()).isEqualTo("4.5080");
        assertThat(document.get("total").textValue()).isEqualTo("4.5080");
        assertThat(document.get("conservativeTotal").textValue()).isEqualTo("4.5080");
        assertThat(document.get("band").textValue()).isEqualTo("ดีเด่น");
        assertThat(document.at("/findings/0/code").textValue()).isEqualTo("WEIGHTS_NOT_TOTAL");
        assertThat(document.at("/findings/0/severity").textValue()).isEqualTo("error");
        assertThat(document.at("/findings/0/indicator").isNull()).isTrue();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void printsHowEachTotalCameAbout() throws IOException {
        assertThat(run(bytes(PACKAGE), "score", "-")).isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        assertThat(texts(document.get("totalExplanation")))
                .containsExactly(
                        "ตัวชี้วัด 1.1: น้ำหนัก 10 × คะแนน 4.5080 = 45.0800"
                                + " — Indicator 1.1: weight 10 × score 4.5080 = 45.0800",
                        "ผลรวม 45.0800 ÷ น้ำหนักรวม 10 = 4.5080 — Sum 45.0800 ÷ sum of the weights 10 = 4.5080");
        assertThat(document.at("/dimensions/0/explanation")).isEqualTo(document.get("totalExplanation"));
        assertThat(document.get("conservativeTotalExplanation")).isEqualTo(document.get("totalExplanation"));
    }

    @Test
    void saysOnceHowADimensionThatIsDefinedAgainWasScored() throws IOException {
        String defined = "{\"code\": \"a\", \"name\": \"มิติภายนอก\", \"weight\": 10}";
        assertThat(run(bytes(PACKAGE.replace(defined, defined + ", " + defined)), "score", "-"))
                .isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        assertThat(document.at("/dimensions/0/explanation")).hasSize(2);
        assertThat(document.at("/dimensions/1").has("explanation")).isFalse();
        assertThat(document.at("/dimensions/1/score").textValue()).isEqualTo("4.5080");
    }

    @Test
    void saysInWordsThatAnIndicatorNamesNoDimension() throws IOException {
        assertThat(run(bytes(PACKAGE.replace("\"dimension\": \"a\", ", "")), "score", "-"))
                .isZero();
        JsonNode findings = new ObjectMapper().readTree(out.toByteArray()).get("findings");
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.get("code").textValue()).isEqualTo("UNKNOWN_DIMENSION");
            assertThat(finding.get("message").textValue())
                    .isEqualTo("ตัวชี้วัด 1.1 ยังไม่ได้เลือกมิติ — Indicator 1.1 has no dimension yet; choose one");
        });
    }

    @Test
    void namesADimensionThatIsWrittenAsADash() throws IOException {
        assertThat(run(bytes(PACKAGE.replace("\"dimension\": \"a\"", "\"dimension\": \"–\"")), "score", "-"))
                .isZero();
        assertThat(text(out)).contains("belongs to dimension “–”, which is not defined");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|true", "[1]|[…]", "{\"a\": 1}|{…}", "\"สิบ\"|สิบ"})
    void saysWhatStandsInThePlaceOfANumber(String written, String said) {
        assertThat(run(
                        bytes(PACKAGE.replace(
                                "\"weight\": 10, \"measure\"", "\"weight\": " + written + ", \"measure\"")),
                        "score",
                        "-"))
                .isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("$.indicators[0].weight: ไม่ใช่ตัวเลขที่อ่านได้ (" + said + ") — not a readable number ("
                        + said + ")\n");
    }

    @Test
    void readsStandardInput() {
        assertThat(run(bytes(PACKAGE), "score", "-")).isZero();
        assertThat(text(out)).contains("\"total\": \"4.5080\"");
    }

    @Test
    void printsNullWhereThereIsNoScore() throws IOException {
        assertThat(run(bytes(PACKAGE.replace("๘๗.๖๒", "ไม่ทราบ")), "score", "-"))
                .isZero();
        JsonNode document = new ObjectMapper().readTree(out.toByteArray());
        assertThat(document.at("/indicators/0/score").isNull()).isTrue();
        assertThat(document.get("total").isNull()).isTrue();
        assertThat(document.at("/findings/1/message").textValue())
                .isEqualTo("ผลที่รายงานของตัวชี้วัด 1.1 ใช้คำนวณไม่ได้: ตัวตั้ง (numerator) ไม่ใช่ตัวเลขที่อ่านได้"
                        + " ที่รายงานไว้คือ “ไม่ทราบ” — The result reported for indicator 1.1 cannot be used:"
                        + " Numerator (numerator) is not a readable number; reported was “ไม่ทราบ”");
    }

    @Test
    void namesEveryProblemInBothLanguagesAndPrintsNothingElse() {
        assertThat(run(bytes("{\"indicators\": [{\"number\": \"1\"}]}"), "score", "-"))
                .isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .containsExactly(
                        "$.format: ขาดช่องที่จำเป็น — a required field is missing",
                        "$.indicators[0].weight: ขาดช่องที่จำเป็น — a required field is missing",
                        "$.indicators[0].measure: ขาดช่องที่จำเป็น — a required field is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void tellsHowItIsUsed(String files) {
        String[] args = ("score " + files).strip().split(" ");
        assertThat(run(InputStream.nullInputStream(), args)).isEqualTo(2);
        assertThat(text(err)).contains("Usage: score PACKAGE.json");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(run(
                        InputStream.nullInputStream(),
                        "score",
                        folder.resolve("none.json").toString()))
                .isEqualTo(2);
        assertThat(run(InputStream.nullInputStream(), "score", folder.toString()))
                .isEqualTo(2);
        assertThat(run(InputStream.nullInputStream(), "score", "\0")).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(3).allMatch(line -> line.contains("cannot read the file"));
    }

    @Test
    void answersWhateverItIsFedWithADocumentOrASentence() throws IOException {
        byte[] whole;
        try (InputStream library = getClass().getResourceAsStream("/library/agreement-2564.json")) {
            whole = library.readAllBytes();
        }
        Random random = new Random(2564);
        for (int i = 0; i < 400; i++) {
            out.reset();
            err.reset();
            byte[] spoiled = Arrays.copyOf(whole, i % 4 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int spoil = 0; spoil <= i % 7 && spoiled.length > 0; spoil++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) "{}[]\",:09๑x-".charAt(random.nextInt(12));
            }
            int exit = run(new ByteArrayInputStream(spoiled), "score", "-");
            if (exit == 0) {
                assertThat(text(out)).startsWith("{").endsWith("}\n");
                assertThat(text(err)).isEmpty();
            } else {
                assertThat(exit).isEqualTo(2);
                assertThat(text(out)).isEmpty();
                assertThat(text(err).lines())
                        .isNotEmpty()
                        .allMatch(line -> line.startsWith("$") || line.endsWith(" more problems"));
            }
        }
    }

    private int run(InputStream in, String... args) {
        return CommandLine.run(args, in, new PrintStream(out), new PrintStream(err));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(JsonNode lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.textValue()));
        return texts;
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
