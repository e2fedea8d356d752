package org.khamrabrong.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Problem;

class TemplateFormatTest {

    private static final String SMALL = """
            {
              "format": "indicator-template/1",
              "code": "t-1",
              "source": {"paper": "p", "section": "1 \\"a\\""},
              "position": null,
              "halfYear": 2,
              "indicator": {
                "number": "1",
                "name": "งาน …… ที่แล้วเสร็จ",
                "weight": 0,
                "unit": "ร้อยละ",
                "measure": {"type": "value"},
                "target": 90.50,
                "details": {
                  "steps": ["ข้อ ก", "ภายใน ……"],
                  "conditions": "…"
                }
              }
            }
            """;

    @Test
    void readsEveryField() {
        Template template = TemplateFormat.read(SMALL);
        assertThat(template.code()).isEqualTo("t-1");
        assertThat(template.source()).isEqualTo(new Source("p", "1 \"a\"", null));
        assertThat(template.position()).isNull();
        assertThat(template.halfYear()).isEqualTo(2);
        assertThat(template.indicator().target()).isEqualTo(new BigDecimal("90.50"));
    }

    @Test
    void tellsWhatTheOfficeFillsIn() {
        assertThat(TemplateFormat.read(SMALL).blanks()).containsExactly("name", "weight", "scale", "details.steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ภายใน ……", "ภายใน ......", "ภายใน …\u200b… วัน", "……………"})
    void isABlankHoweverItIsWritten(String text) {
        Indicator indicator = TemplateFormat.read(SMALL).indicator();
        assertThat(Template.openTexts(indicator.withName(text))).contains("name");
        assertThat(Template.openTexts(indicator.withName("ภายใน 5 วัน ฯลฯ ...")))
                .doesNotContain("name");
    }

    @Test
    void writesWhatItReads() {
        assertThat(TemplateFormat.write(TemplateFormat.read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void breaksTheSourceIntoLinesWhereItIsLong() {
        String noted = SMALL.replace(
                "{\"paper\": \"p\", \"section\": \"1 \\\"a\\\"\"}",
                "{\n    \"paper\": \"p\",\n    \"section\": \"1\",\n    \"note\": \"" + "ก".repeat(90) + "\"\n  }");
        assertThat(TemplateFormat.write(TemplateFormat.read(noted))).isEqualTo(noted);
    }

    @Test
    void refusesWhatIsNoTemplateNamingEveryProblemByItsPath() {
        refuses("[]", problem("$", "problem.notObject"));
        refuses(
                SMALL.replace("template/1", "template/2"),
                problem("$.format", "problem.unknownFormat", "indicator-template/2", "indicator-template/1"));
        refuses(SMALL.replace("\"t-1\"", "7"), problem("$.code", "problem.notText"));
        refuses(SMALL.replace("\"t-1\"", "\" \""), problem("$.code", "problem.missing"));
        refuses(
                SMALL.replace("\"halfYear\": 2", "\"halfYear\": \"x\""),
                problem("$.halfYear", "problem.notWhole", "\"x\""));
        refuses(
                "{\"format\": \"indicator-template/1\", \"code\": \"c\"}",
                problem("$.source.paper", "problem.missing"),
                problem("$.source.section", "problem.missing"),
                problem("$.indicator", "problem.missing"));
        refuses(
                SMALL.replace("\"weight\": 0,", "").replace("\"value\"", "\"valu\""),
                "$.indicator.weight",
                "$.indicator.measure.type");
    }

    @Test
    void refusesWhatIsNoJsonOrSaysAFieldTwice() {
        refuses(SMALL.substring(0, 200), "$");
        refuses(SMALL + "{}", "$");
        refuses(SMALL.replace("\"code\": \"t-1\",", "\"code\": \"t-1\", \"code\": \"t-2\","), "$");
    }

    private static void refuses(String text, Problem... problems) {
        assertThatThrownBy(() -> TemplateFormat.read(text))
                .asInstanceOf(type(InvalidPackage.class))
                .extracting(InvalidPackage::problems, list(Problem.class))
                .containsExactly(problems);
    }

    private static void refuses(String text, String... paths) {
        assertThatThrownBy(() -> TemplateFormat.read(text))
                .asInstanceOf(type(InvalidPackage.class))
                .extracting(InvalidPackage::problems, list(Problem.class))
                .extracting(Problem::path)
                .containsExactly(paths);
    }

    private static Problem problem(String path, String key, String... arguments) {
        return Problem.of(path, key, arguments);
    }
}
