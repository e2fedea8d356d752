package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.ThaiDigits;

/** A package in Thai digits is scored as the same one in Arabic digits, every number, day and name of it. */
class EitherDigitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is shown again as it was written; the results name it in the other digits. */
    private static final Set<String> NAMES = Set.of("format", "number", "id", "items");

    private static final String PACKAGE = """
            {"format": "agreement-package/1", "fiscalYear": 2564, "totalWeight": 100,
             "dimensions": [{"code": "a", "weight": 100}],
             "penalties": {"missedReport": 0.2},
             "bands": [{"from": 1, "name": "ก"}, {"from": 2.5, "name": "ข"}],
             "holidays": ["2021-03-02"],
             "indicators": [
              {"number": "1.1", "dimension": "a", "weight": 10.5, "measure": {"type": "value"}, "target": 60,
               "past": [{"year": 2563, "value": 87.62}], "sheet": {"weight": 10.5, "points": [{"score": 1, "value": 65}]},
               "scale": {"points": [{"score": 1, "value": 65}, {"score": 5, "value": 95.5}]}},
              {"number": "1.2", "dimension": "a", "weight": 9.5, "measure": {"type": "ratio", "factor": 1e2},
               "scale": {"points": [{"score": 1, "value": 0}, {"score": 5, "value": 100}]}},
              {"number": "1.3", "dimension": "a", "weight": 10, "measure": {"type": "survey", "fullScore": 4},
               "scale": {"points": [{"score": 1, "value": 0}, {"score": 5, "value": 100}]}},
              {"number": "1.4", "dimension": "a", "weight": 10, "measure": {"type": "workingDays"},
               "scale": {"points": [{"score": 1, "value": 9}, {"score": 5, "value": 0}]}},
              {"number": "1.5", "dimension": "a", "weight": 20, "measure": {"type": "milestone", "steps": [
                {"step": 1, "items": ["1.1", "1.2"]}, {"step": 5, "items": ["5.1", "5.2"], "deduction": 0.25}]}},
              {"number": "1.6", "dimension": "a", "weight": 10, "measure": {"type": "cases", "steps": [
                {"id": "1", "weight": 60, "perLateDay": 5}, {"id": "2", "weight": 40, "perDefect": 2.5}]},
               "scale": {"points": [{"score": 1, "value": 0}, {"score": 5, "value": 100}]}},
              {"number": "1.7", "dimension": "a", "weight": 10, "measure": {"type": "achieved", "atLeast": 3},
               "scale": {"points": [{"score": 1, "value": 0}, {"score": 5, "value": 100}]}},
              {"number": "1.8", "dimension": "a", "weight": 10, "measure": {"type": "change"},
               "scale": {"points": [{"score": 1, "value": -10}, {"score": 5, "value": 10}]}},
              {"number": "1.9", "dimension": "a", "weight": 10, "measure": {"type": "mean"},
               "scale": {"points": [{"score": 1, "value": 0}, {"score": 5, "value": 10}]}}],
             "results": {
              "1.1": {"value": 87.62, "missedReports": 2},
              "1.2": {"numerator": 3, "denominator": 8},
              "1.3": {"responses": {"4": 10, "2.5": 3, "0": 1}},
              "1.4": {"cases": [{"from": "2021-03-01", "to": "2021-03-05"}]},
              "1.5": {"done": ["1.1", "1.2", "5.1"], "deductions": [{"amount": 0.5}]},
              "1.6": {"cases": [{"1": {"lateDays": 2}, "2": {"defects": 3}}, {"1": {"lateDays": 1}}]},
              "1.7": {"scores": [3.5, 2, 3]},
              "1.8": {"value": 105, "baseline": 100},
              "1.9": {"observations": [1, 2.25, 7]}}}""";

    @Test
    void scoresAPackageInThaiDigitsAsInArabicOnes() throws IOException {
        JsonNode arabic = score(JSON.readTree(PACKAGE));
        JsonNode inThai = thai(JSON.readTree(PACKAGE), "", false);
        assertThat(inThai.toString()).contains("\"weight\":\"๑๐.๕\"", "\"๑.๑\":{\"value\":\"๘๗.๖๒\"", "\"๒๐๒๑-๐๓-๐๒\"");
        assertThat(score(inThai)).isEqualTo(arabic);
        assertThat(arabic.get("indicators"))
                .hasSize(9)
                .allSatisfy(indicator ->
                        assertThat(indicator.get("score").isTextual()).isTrue());
        assertThat(arabic.findValuesAsText("code")).contains("SHEET_SCALE_DIFFERS", "TARGET_BELOW_PAST");
    }

    /** Without the words, which repeat what was reported as it was written. */
    private static JsonNode score(JsonNode agreement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CommandLine.run(
                        new String[] {"score", "-"},
                        new ByteArrayInputStream(agreement.toString().getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out),
                        System.err))
                .isZero();
        JsonNode document = JSON.readTree(out.toByteArray());
        document.get("indicators").forEach(indicator -> ((ObjectNode) indicator).remove("explanation"));
        return document;
    }

    private static JsonNode thai(JsonNode node, String name, boolean reported) {
        if (!reported && NAMES.contains(name)) {
            return node;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(field -> object.set(
                            reported ? ThaiDigits.toThai(field.getKey()) : field.getKey(),
                            thai(
                                    field.getValue(),
                                    field.getKey(),
                                    reported || field.getKey().equals("results"))));
            return name.equals("results") ? withThaiNames(object) : object;
        }
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(thai(item, "", reported)));
            return list;
        }
        return JsonNodeFactory.instance.textNode(ThaiDigits.toThai(node.asText()));
    }

    private static ObjectNode withThaiNames(ObjectNode results) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        results.properties().forEach(field -> named.set(ThaiDigits.toThai(field.getKey()), field.getValue()));
        return named;
    }
}
