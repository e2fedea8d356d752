package org.khamrabrong.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that was asked for and may not happen: a key of the message bundles, and what the sentence speaks of. Its message
 * is a JSON object of both, so that the sentence can still be made where nothing but the message was kept. In it a number is
 * a number, a fiscal year is {@code {"year": 2026}} by its Gregorian number, a message of its own {@code {"message": key}},
 * and everything else a text.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super("{\"refusal\":%s,\"arguments\":%s}".formatted(json(key), list(arguments)));
        this.key = key;
        this.arguments = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(arguments)));
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }

    private static String list(Object... values) {
        return Stream.of(values).map(Refusal::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Object value) {
        if (value instanceof FiscalYear year) {
            return "{\"year\":%d}".formatted(year.gregorian());
        }
        if (value instanceof MessageKey message) {
            return "{\"message\":%s}".formatted(json(message.key()));
        }
        return value instanceof Integer || value instanceof Long
                ? value.toString()
                : '"' + escaped(String.valueOf(value)) + '"';
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(unit -> unit < ' ' || unit == '"' || unit == '\\'
                        ? "\\u%04x".formatted(unit)
                        : String.valueOf((char) unit))
                .collect(Collectors.joining());
    }
}
