package org.khamrabrong.workflow.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a row asks of one column.
 *
 * @param values none for {@link Test#ANY}, two for {@link Test#BETWEEN}, at least one for {@link Test#IS}, else one
 */
public record Cell(Test test, List<String> values) {

    /** The comparisons that a table may hold. */
    public enum Test {
        ANY(""),
        IS(""),
        BELOW("< "),
        AT_MOST("<= "),
        ABOVE("> "),
        AT_LEAST(">= "),
        BETWEEN("");

        private final String sign;

        Test(String sign) {
            this.sign = sign;
        }
    }

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(\\S+)");
    private static final Pattern RANGE = Pattern.compile("\\[\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+?)\\s*]");
    private static final Pattern NEXT_VALUE = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    public Cell {
        values = List.copyOf(values);
    }

    public static Cell any() {
        return new Cell(Test.ANY, List.of());
    }

    public static Cell is(String... values) {
        return new Cell(Test.IS, List.of(values));
    }

    /** Whether it holds as many values as its test asks for, each of the column's kind and among those allowed. */
    boolean isSound(Column column) {
        boolean count = switch (test) {
            case ANY -> values.isEmpty();
            case IS -> !values.isEmpty();
            case BETWEEN -> values.size() == 2;
            default -> values.size() == 1;
        };
        boolean fits = test == Test.ANY || test == Test.IS || column.kind() == Column.Kind.NUMBER;
        return count
                && fits
                && values.stream().allMatch(value -> Literal.isSound(value, column.kind()) && isAllowed(value, column))
                && (test != Test.BETWEEN || least().compareTo(most()) <= 0);
    }

    private static boolean isAllowed(String value, Column column) {
        return column.allowed().isEmpty() || column.allowed().contains(value);
    }

    /** As the model has it. */
    String written(Column.Kind kind) {
        List<String> parts =
                values.stream().map(value -> Literal.written(value, kind)).toList();
        return switch (test) {
            case ANY -> "";
            case IS -> String.join(",", parts);
            case BETWEEN -> "[" + parts.get(0) + ".." + parts.get(1) + "]";
            default -> test.sign + parts.get(0);
        };
    }

    static Cell read(String written, Column.Kind kind) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return any();
        }
        Matcher range = RANGE.matcher(text);
        Matcher comparison = COMPARISON.matcher(text);
        if (kind == Column.Kind.NUMBER && range.matches()) {
            return new Cell(
                    Test.BETWEEN, List.of(Literal.read(range.group(1), kind), Literal.read(range.group(2), kind)));
        }
        if (kind == Column.Kind.NUMBER && comparison.matches()) {
            return new Cell(signed(comparison.group(1)), List.of(Literal.read(comparison.group(2), kind)));
        }
        return new Cell(
                Test.IS,
                NEXT_VALUE
                        .splitAsStream(text)
                        .map(part -> Literal.read(part, kind))
                        .collect(Collectors.toList()));
    }

    private static Test signed(String sign) {
        return Arrays.stream(Test.values())
                .filter(test -> test.sign.strip().equals(sign))
                .findFirst()
                .orElseThrow(() -> new UnreadableTable("the comparison " + sign));
    }

    /** Whether some value meets both. */
    boolean overlaps(Cell other, Column column) {
        if (test == Test.ANY || other.test == Test.ANY) {
            return true;
        }
        if (test == Test.IS) {
            return values.stream().anyMatch(value -> other.meets(value, column.kind()));
        }
        return other.test == Test.IS ? other.overlaps(this, column) : rangesMeet(this, other);
    }

    /** Whether the value meets it. */
    public boolean meets(String value, Column.Kind kind) {
        return switch (test) {
            case ANY -> true;
            case IS -> values.stream().anyMatch(mine -> Literal.same(mine, value, kind));
            case BELOW -> Literal.number(value).compareTo(most()) < 0;
            case AT_MOST -> Literal.number(value).compareTo(most()) <= 0;
            case ABOVE -> Literal.number(value).compareTo(least()) > 0;
            case AT_LEAST -> Literal.number(value).compareTo(least()) >= 0;
            case BETWEEN ->
                Literal.number(value).compareTo(least()) >= 0
                        && Literal.number(value).compareTo(most()) <= 0;
        };
    }

    private static boolean rangesMeet(Cell one, Cell other) {
        return (one.isOpenBelow() || other.isOpenAbove() || reaches(other, one))
                && (other.isOpenBelow() || one.isOpenAbove() || reaches(one, other));
    }

    /** Whether the upper end of the one is not under the lower end of the other. */
    private static boolean reaches(Cell upper, Cell lower) {
        int way = upper.most().compareTo(lower.least());
        boolean ends = upper.test == Test.BELOW || lower.test == Test.ABOVE;
        return ends ? way > 0 : way >= 0;
    }

    private boolean isOpenBelow() {
        return test == Test.BELOW || test == Test.AT_MOST;
    }

    private boolean isOpenAbove() {
        return test == Test.ABOVE || test == Test.AT_LEAST;
    }

    private BigDecimal least() {
        return Literal.number(values.get(0));
    }

    private BigDecimal most() {
        return Literal.number(values.get(values.size() - 1));
    }
}
