package org.khamrabrong.scoring.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.khamrabrong.scoring.NumberText;

/** Maps, lists, texts, decimals and booleans to JSON text, always spelled alike; what is short stands on one line. */
final class JsonWriter {

    private static final int LINE = 100;
    private static final JsonStringEncoder STRINGS = JsonStringEncoder.getInstance();

    private final Appendable out;

    private JsonWriter(Appendable out) {
        this.out = out;
    }

    static String write(Object value) {
        StringBuilder text = new StringBuilder();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void write(Object value, Appendable out) throws IOException {
        new JsonWriter(out).write(value, "");
        out.append('\n');
    }

    private void write(Object value, String indent) throws IOException {
        if (!(value instanceof Map<?, ?> || value instanceof Collection<?>)) {
            scalar(value);
            return;
        }
        String line = inOneLine(value);
        if (line != null) {
            out.append(line);
        } else {
            String inner = indent + "  ";
            container(value, "\n" + inner, ",\n" + inner, "\n" + indent, inner);
        }
    }

    /** Null where it holds more than scalars, or does not fit. */
    private static String inOneLine(Object value) throws IOException {
        int length = 0;
        for (Object inner : value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value) {
            length += inner instanceof String text ? text.length() : 1;
            if (length > LINE || inner instanceof Map<?, ?> || inner instanceof Collection<?>) {
                return null;
            }
        }
        StringBuilder line = new StringBuilder();
        new JsonWriter(line).container(value, "", ", ", "", "");
        return line.length() <= LINE ? line.toString() : null;
    }

    private void container(Object value, String open, String between, String close, String indent) throws IOException {
        boolean object = value instanceof Map<?, ?>;
        out.append(object ? '{' : '[');
        boolean first = true;
        for (Object entry : object ? ((Map<?, ?>) value).entrySet() : (Collection<?>) value) {
            out.append(first ? open : between);
            first = false;
            if (object) {
                Map.Entry<?, ?> field = (Map.Entry<?, ?>) entry;
                scalar(field.getKey().toString());
                out.append(": ");
                write(field.getValue(), indent);
            } else {
                write(entry, indent);
            }
        }
        out.append(first ? "" : close).append(object ? '}' : ']');
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof String string) {
            StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
            STRINGS.quoteAsString(string, quoted);
            out.append(quoted.append('"'));
        } else if (value instanceof BigDecimal number) {
            out.append(NumberText.write(number));
        } else {
            out.append(String.valueOf(value));
        }
    }
}
