package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.NumberText;

/** Maps, lists, texts, decimals and booleans to JSON text, always spelled alike; what is short stands on one line. */
final class JsonWriter {

    private static final int LINE = 100;
    private static final JsonStringEncoder STRINGS = JsonStringEncoder.getInstance();

    private final Consumer<String> out;

    private JsonWriter(Consumer<String> out) {
        this.out = out;
    }

    static String write(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text::append);
        return text.toString();
    }

    static void write(Object value, Consumer<String> out) {
        new JsonWriter(out).write(value, "");
        out.accept("\n");
    }

    private void write(Object value, String indent) {
        if (!(value instanceof Map<?, ?> || value instanceof Collection<?>)) {
            scalar(value);
            return;
        }
        String line = inOneLine(value);
        if (line != null) {
            out.accept(line);
        } else {
            String inner = indent + "  ";
            container(value, "\n" + inner, ",\n" + inner, "\n" + indent, inner);
        }
    }

    /** Null where it holds more than scalars, or does not fit. */
    private static @Nullable String inOneLine(Object value) {
        int length = 0;
        for (Object inner : value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value) {
            length += inner instanceof String text ? text.length() : 1;
            if (length > LINE || inner instanceof Map<?, ?> || inner instanceof Collection<?>) {
                return null;
            }
        }
        StringBuilder line = new StringBuilder();
        new JsonWriter(line::append).container(value, "", ", ", "", "");
        return line.length() <= LINE ? line.toString() : null;
    }

    private void container(Object value, String open, String between, String close, String indent) {
        boolean object = value instanceof Map<?, ?>;
        out.accept(object ? "{" : "[");
        boolean first = true;
        for (Object entry : object ? ((Map<?, ?>) value).entrySet() : (Collection<?>) value) {
            out.accept(first ? open : between);
            first = false;
            if (object) {
                Map.Entry<?, ?> field = (Map.Entry<?, ?>) entry;
                scalar(field.getKey().toString());
                out.accept(": ");
                write(field.getValue(), indent);
            } else {
                write(entry, indent);
            }
        }
        out.accept(first ? "" : close);
        out.accept(object ? "}" : "]");
    }

    private void scalar(Object value) {
        if (value instanceof String string) {
            StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
            STRINGS.quoteAsString(string, quoted);
            out.accept(quoted.append('"').toString());
        } else if (value instanceof BigDecimal number) {
            out.accept(NumberText.write(number));
        } else {
            out.accept(String.valueOf(value));
        }
    }
}
