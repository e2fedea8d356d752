package org.khamrabrong.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khamrabrong.workflow.decision.Cell.Test;
import org.khamrabrong.workflow.decision.Column.Kind;

/** However a table was edited, the engine answers as a reader does who goes down its rows; overlaps are found exactly. */
class NaiveTableTest {

    static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
              <decision id="tried" name="tried">
                <decisionTable id="t" hitPolicy="RULE ORDER">
                  <input id="c1" label="l"><inputExpression id="e1" typeRef="string"><text>level</text></inputExpression></input>
                  <input id="c2" label="s"><inputExpression id="e2" typeRef="double"><text>staff</text></inputExpression></input>
                  <input id="c3" label="o"><inputExpression id="e3" typeRef="boolean"><text>office</text></inputExpression></input>
                  <output id="o1" label="a" name="answer" typeRef="string" />
                  <output id="o2" label="n" name="number" typeRef="double" />
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final List<String> LEVELS = List.of("กอง", "กลุ่มงาน (ย่อย)", "C");
    private static final List<String> NUMBERS = List.of("-1", "0", "0.5", "2", "2.5", "10");
    private static final CompiledTable BASE = CompiledTable.of(MODEL);

    @Property(tries = 200)
    void answersAsItsRowsRead(@ForAll("tables") List<Row> rows) {
        CompiledTable table = BASE.with(rows);
        for (Map<String, String> about : cases().toList()) {
            assertThat(table.answer(typed(about))).isEqualTo(naive(rows, about));
        }
    }

    @Property(tries = 300)
    void rowsOverlapWhereSomeCaseMeetsBoth(@ForAll("rows") Row one, @ForAll("rows") Row other) {
        DecisionTable table = BASE.table();
        boolean met = cases().anyMatch(about -> meets(table, one, about) && meets(table, other, about));

        assertThat(table.overlap(one, other)).isEqualTo(table.overlap(other, one));
        if (met) {
            assertThat(table.overlap(one, other)).isTrue();
        }
        if (table.overlap(one, other)) {
            assertThat(between(one, other)).isTrue();
        }
    }

    /** Ranges may meet between the numbers that are tried, too: in the middle of two that follow each other. */
    private static boolean between(Row one, Row other) {
        return Stream.of("-2", "-1", "-0.5", "0", "0.25", "0.5", "1", "2", "2.25", "2.5", "5", "10", "11")
                .anyMatch(number -> one.conditions().get(1).meets(number, Kind.NUMBER)
                        && other.conditions().get(1).meets(number, Kind.NUMBER));
    }

    @Provide
    Arbitrary<List<Row>> tables() {
        return rows().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        cells(LEVELS, false),
                        cells(NUMBERS, true),
                        cells(List.of("true", "false"), false),
                        Arbitraries.of("ดี", "a b", "100%"),
                        Arbitraries.of(NUMBERS))
                .as((level, staff, office, answer, number) ->
                        new Row(List.of(level, staff, office), List.of(answer, number), ""));
    }

    private static Arbitrary<Cell> cells(List<String> values, boolean numbers) {
        Arbitrary<Cell> some =
                Arbitraries.of(values).set().ofMinSize(1).map(chosen -> new Cell(Test.IS, List.copyOf(chosen)));
        Arbitrary<Cell> any = Arbitraries.just(Cell.any());
        if (!numbers) {
            return Arbitraries.oneOf(any, some);
        }
        Arbitrary<Cell> compared = Combinators.combine(
                        Arbitraries.of(Test.BELOW, Test.AT_MOST, Test.ABOVE, Test.AT_LEAST), Arbitraries.of(values))
                .as((test, value) -> new Cell(test, List.of(value)));
        Arbitrary<Cell> range = Combinators.combine(
                        Arbitraries.integers().between(0, values.size() - 1),
                        Arbitraries.integers().between(0, values.size() - 1))
                .as((one, other) -> new Cell(
                        Test.BETWEEN, List.of(values.get(Math.min(one, other)), values.get(Math.max(one, other)))));
        return Arbitraries.oneOf(any, some, compared, range);
    }

    private static Stream<Map<String, String>> cases() {
        return LEVELS.stream()
                .flatMap(level -> NUMBERS.stream()
                        .flatMap(staff -> Stream.of("true", "false")
                                .map(office -> Map.of("level", level, "staff", staff, "office", office))));
    }

    private static List<Answer> naive(List<Row> rows, Map<String, String> about) {
        return rows.stream()
                .filter(row -> meets(BASE.table(), row, about))
                .map(row -> BASE.table().named(row))
                .toList();
    }

    private static boolean meets(DecisionTable table, Row row, Map<String, String> about) {
        return IntStream.range(0, 3)
                .allMatch(index -> row.conditions()
                        .get(index)
                        .meets(
                                about.get(table.conditions().get(index).name()),
                                table.conditions().get(index).kind()));
    }

    private static Map<String, Object> typed(Map<String, String> about) {
        return Map.of(
                "level", about.get("level"),
                "staff", Double.valueOf(about.get("staff")),
                "office", Boolean.valueOf(about.get("office")));
    }
}
