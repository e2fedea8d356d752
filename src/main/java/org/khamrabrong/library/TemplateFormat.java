package org.khamrabrong.library;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Problem;

/** A template as one JSON document around its indicator: read or refused as {@link InvalidPackage}, written canonically. */
public final class TemplateFormat {

    public static final String FORMAT = "indicator-template/1";

    private static final int LINE = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final List<Problem> problems = new ArrayList<>();

    private TemplateFormat() {}

    public static Template read(String json) {
        TemplateFormat reader = new TemplateFormat();
        Template template = reader.template(tree(json));
        if (!reader.problems.isEmpty()) {
            throw new InvalidPackage(reader.problems);
        }
        return template;
    }

    static String write(Template template) {
        return String.join(
                        ",\n  ",
                        "{\n  \"format\": " + quoted(FORMAT),
                        "\"code\": " + quoted(template.code()),
                        "\"source\": " + written(template.source()),
                        "\"position\": " + quoted(template.position()),
                        "\"halfYear\": " + template.halfYear(),
                        "\"indicator\": "
                                + PackageFormat.writeIndicator(template.indicator())
                                        .strip()
                                        .replace("\n", "\n  "))
                + "\n}\n";
    }

    /** On one line where it is short, as the package is written. */
    private static String written(Source source) {
        List<String> fields = new ArrayList<>();
        fields.add("\"paper\": " + quoted(source.paper()));
        fields.add("\"section\": " + quoted(source.section()));
        if (source.note() != null) {
            fields.add("\"note\": " + quoted(source.note()));
        }
        String line = "{" + String.join(", ", fields) + "}";
        return line.length() <= LINE ? line : "{\n    " + String.join(",\n    ", fields) + "\n  }";
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new InvalidPackage(List.of(Problem.of(
                    "$",
                    "problem.syntax",
                    Integer.toString(place.getLineNr()),
                    Integer.toString(place.getColumnNr()))));
        }
    }

    private Template template(JsonNode root) {
        if (!root.isObject()) {
            problem("$", "problem.notObject");
            return null;
        }
        String format = required(root, "$", "format");
        if (format != null && !FORMAT.equals(format)) {
            problem("$.format", "problem.unknownFormat", format, FORMAT);
        }
        return new Template(
                required(root, "$", "code"),
                source(root.path("source")),
                text(root, "$", "position"),
                halfYear(root.path("halfYear")),
                indicator(root.path("indicator")));
    }

    private Source source(JsonNode source) {
        return new Source(
                required(source, "$.source", "paper"),
                required(source, "$.source", "section"),
                text(source, "$.source", "note"));
    }

    private Integer halfYear(JsonNode halfYear) {
        if (halfYear.isMissingNode() || halfYear.isNull()) {
            return null;
        }
        if (!halfYear.isInt()) {
            problem("$.halfYear", "problem.notWhole", halfYear.toString());
            return null;
        }
        return halfYear.intValue();
    }

    private Indicator indicator(JsonNode indicator) {
        if (!indicator.isObject()) {
            problem("$.indicator", indicator.isMissingNode() ? "problem.missing" : "problem.notObject");
            return null;
        }
        try {
            return PackageFormat.readIndicator(indicator.toString());
        } catch (InvalidPackage refused) {
            refused.problems().stream()
                    .map(problem -> new Problem(
                            "$.indicator" + problem.path().substring(1), problem.key(), problem.arguments()))
                    .forEach(problems::add);
            return null;
        }
    }

    private String required(JsonNode object, String path, String name) {
        String text = text(object, path, name);
        if (object.path(name).isMissingNode() || object.path(name).isNull() || text != null && text.isBlank()) {
            problem(path + "." + name, "problem.missing");
        }
        return text;
    }

    private String text(JsonNode object, String path, String name) {
        JsonNode text = object.path(name);
        if (!text.isMissingNode() && !text.isNull() && !text.isTextual()) {
            problem(path + "." + name, "problem.notText");
        }
        return text.textValue();
    }

    private void problem(String path, String key, String... arguments) {
        problems.add(Problem.of(path, key, arguments));
    }

    private static String quoted(String text) {
        return text == null
                ? "null"
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
