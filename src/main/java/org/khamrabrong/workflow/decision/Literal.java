package org.khamrabrong.workflow.decision;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value as it stands in a cell: a text, a number, or yes or no. Nothing else can be written there: what an engine could
 * take for an expression is no value of any kind.
 */
final class Literal {

    static final int LONGEST = 300;

    /** Nothing to say, or letters with their marks, digits, and the signs of running text; no quotes, braces, dollar signs or backslashes. */
    private static final Pattern TEXT = Pattern.compile(
            "\u2013|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,:;/()%&+'!?_\\u2010-\\u2015\\u201C\\u201D-]{0,299}");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private Literal() {}

    /** Whether the value can stand in a column of that kind. */
    static boolean isSound(String value, Column.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT.matcher(value).matches() && value.equals(value.strip());
            case NUMBER -> NUMBER.matcher(value).matches();
            case YES_NO -> value.equals("true") || value.equals("false");
        };
    }

    /** As the model has it. */
    static String written(String value, Column.Kind kind) {
        if (!isSound(value, kind)) {
            throw new UnreadableTable("the value " + value);
        }
        return kind == Column.Kind.TEXT ? '"' + value + '"' : value;
    }

    static String read(String written, Column.Kind kind) {
        String value = written.strip();
        if (kind == Column.Kind.TEXT) {
            Matcher quoted = QUOTED.matcher(value);
            value = quoted.matches() ? quoted.group(1) : "";
        }
        if (!isSound(value, kind)) {
            throw new UnreadableTable("the expression " + written);
        }
        return value;
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    /** Whether two values are the same to whoever decides: 5 is 5.0. */
    static boolean same(String one, String other, Column.Kind kind) {
        return kind == Column.Kind.NUMBER ? number(one).compareTo(number(other)) == 0 : one.equals(other);
    }
}
