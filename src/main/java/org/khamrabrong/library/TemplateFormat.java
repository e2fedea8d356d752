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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        Optional<Template> template = reader.template(tree(json));
        return template.filter(read -> reader.problems.isEmpty())
                .orElseThrow(() -> new InvalidPackage(reader.problems));
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

    private Optional<Template> template(JsonNode root) {
        if (!root.isObject()) {
            problem("$", "problem.notObject");
            return Optional.empty();
        }
        required(root, "$", "format");
        String format = text(root, "$", "format");
        if (format != null && !FORMAT.equals(format)) {
            problem("$.format", "problem.unknownFormat", format, FORMAT);
        }
        String code = required(root, "$", "code");
        Source source = source(root.path("source"));
        String position = text(root, "$", "position");
        Integer halfYear = halfYear(root.path("halfYear"));
        return indicator(root.path("indicator"))
                .map(indicator -> new Template(code, source, position, halfYear, indicator));
    }

    private Source source(JsonNode source) {
        return new Source(
                required(source, "$.source", "paper"),
                required(source, "$.source", "section"),
                text(source, "$.source", "note"));
    }

    private @Nullable Integer halfYear(JsonNode halfYear) {
        if (halfYear.isMissingNode() || halfYear.isNull()) {
            return null;
        }
        if (!halfYear.isInt()) {
            problem("$.halfYear", "problem.notWhole", halfYear.toString());
            return null;
        }
        return halfYear.intValue();
    }

    private Optional<Indicator> indicator(JsonNode indicator) {
        if (!indicator.isObject()) {
            problem("$.indicator", indicator.isMissingNode() ? "problem.missing" : "problem.notObject");
            return Optional.empty();
        }
        try {
            return Optional.of(PackageFormat.readIndicator(indicator.toString()));
        } catch (InvalidPackage refused) {
            refused.problems().stream()
                    .map(problem -> new Problem(
                            "$.indicator" + problem.path().substring(1), problem.key(), problem.arguments()))
                    .forEach(problems::add);
            return Optional.empty();
        }
    }

    /** Empty where it is none: the document is refused then. */
    private String required(JsonNode object, String path, String name) {
        String text = text(object, path, name);
        if (object.path(name).isMissingNode() || object.path(name).isNull() || text != null && text.isBlank()) {
            problem(path + "." + name, "problem.missing");
        }
        return Objects.toString(text, "");
    }

    private @Nullable String text(JsonNode object, String path, String name) {
        JsonNode text = object.path(name);
        if (!text.isMissingNode() && !text.isNull() && !text.isTextual()) {
            problem(path + "." + name, "problem.notText");
        }
        return text.textValue();
    }

    private void problem(String path, String key, String... arguments) {
        problems.add(Problem.of(path, key, arguments));
    }

    private static String quoted(@Nullable String text) {
        return text == null
                ? "null"
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
