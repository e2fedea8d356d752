package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON as people write it: what fits into a line stands in one. */
final class SchemaText {

    private static final int WIDTH = 120;

    private SchemaText() {}

    static String of(JsonNode node) {
        return lines(node, "", 0) + "\n";
    }

    /** @param taken characters of its line that stand around it */
    private static String lines(JsonNode node, String indent, int taken) {
        String line = line(node);
        if (node.isEmpty() || indent.length() + taken + line.length() <= WIDTH) {
            return line;
        }
        String inner = indent + "  ";
        Stream<String> parts = node.isObject()
                ? node.properties().stream()
                        .map(field -> name(field.getKey())
                                + lines(
                                        field.getValue(),
                                        inner,
                                        name(field.getKey()).length() + 1))
                : items(node).map(item -> lines(item, inner, 1));
        String broken = parts.map(part -> inner + part).collect(Collectors.joining(",\n", "\n", "\n" + indent));
        return node.isObject() ? "{" + broken + "}" : "[" + broken + "]";
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> name(field.getKey()) + line(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? items(node).map(SchemaText::line).collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }

    private static Stream<JsonNode> items(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String name(String field) {
        return TextNode.valueOf(field) + ": ";
    }
}
