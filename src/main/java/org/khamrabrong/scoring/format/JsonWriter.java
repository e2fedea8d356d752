package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.khamrabrong.scoring.NumberText;

/** Maps, lists, texts, decimals and booleans to JSON text, always spelled alike; what is short stands on one line. */
final class JsonWriter {

    private static final int LINE = 100;
    private static final JsonStringEncoder STRINGS = JsonStringEncoder.getInstance();

    private JsonWriter() {}

    static String write(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, "", text);
        return text.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder text) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            StringBuilder line = new StringBuilder();
            if (isFlat(value) && inline(value, line).length() <= LINE) {
                text.append(line);
            } else {
                block(value, indent, text);
            }
        } else {
            scalar(value, text);
        }
    }

    private static boolean isFlat(Object value) {
        return contents(value).stream()
                .noneMatch(inner -> inner instanceof Map<?, ?> || inner instanceof Collection<?>);
    }

    private static Collection<?> contents(Object value) {
        return value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
    }

    private static StringBuilder inline(Object value, StringBuilder line) {
        return container(value, line, "", ", ", "", "");
    }

    private static void block(Object value, String indent, StringBuilder text) {
        String inner = indent + "  ";
        container(value, text, "\n" + inner, ",\n" + inner, "\n" + indent, inner);
    }

    private static StringBuilder container(
            Object value, StringBuilder text, String open, String between, String close, String indent) {
        boolean object = value instanceof Map<?, ?>;
        text.append(object ? '{' : '[');
        String before = open;
        for (Object entry : object ? ((Map<?, ?>) value).entrySet() : (Collection<?>) value) {
            text.append(before);
            before = between;
            if (object) {
                Map.Entry<?, ?> field = (Map.Entry<?, ?>) entry;
                scalar(field.getKey().toString(), text);
                text.append(": ");
                write(field.getValue(), indent, text);
            } else {
                write(entry, indent, text);
            }
        }
        return text.append(contents(value).isEmpty() ? "" : close).append(object ? '}' : ']');
    }

    private static void scalar(Object value, StringBuilder text) {
        if (value instanceof String string) {
            text.append('"');
            STRINGS.quoteAsString(string, text);
            text.append('"');
        } else if (value instanceof BigDecimal number) {
            text.append(NumberText.write(number));
        } else {
            text.append(value);
        }
    }
}
