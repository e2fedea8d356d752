package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.DecimalText;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.Cell;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Row;

/** A decision table in the words of the reader. */
final class TableWords {

    private static final String TITLE = "workflow.table.title.";

    private final DecisionTable table;

    TableWords(DecisionTable table) {
        this.table = table;
    }

    String title() {
        return title(table.decision());
    }

    static String title(String decision) {
        return say(TITLE + decision);
    }

    String column(Column column) {
        return say("workflow.table.column." + table.decision() + "." + column.name());
    }

    /** The value by its name, where it is one of those to choose from; a number in the reader's way. */
    static String value(Column column, String value) {
        if (column.kind() == Column.Kind.NUMBER) {
            return DecimalText.read(value).map(Words.formats()::number).orElse(value);
        }
        if (!column.isChoice() || value.matches("[0-9]+")) {
            return value;
        }
        return say(prefix(column) + value);
    }

    private static String prefix(Column column) {
        return switch (column.name()) {
            case "level" -> "organization.level.";
            case "step" -> "workflow.task.";
            default -> "workflow.table.value." + column.name() + ".";
        };
    }

    static String cell(Column column, Cell cell) {
        List<String> values =
                cell.values().stream().map(value -> value(column, value)).toList();
        return switch (cell.test()) {
            case ANY -> say("workflow.table.any");
            case IS -> String.join(say("workflow.table.or"), values);
            default -> say("workflow.table.test." + cell.test(), values.toArray());
        };
    }

    /** For which cases the row is meant. */
    String cases(Row row) {
        return IntStream.range(0, table.conditions().size())
                .filter(index -> row.conditions().get(index).test() != Cell.Test.ANY)
                .mapToObj(index -> column(table.conditions().get(index)) + ": "
                        + cell(table.conditions().get(index), row.conditions().get(index)))
                .reduce((one, other) -> one + " \u00b7 " + other)
                .orElse(say("workflow.table.any"));
    }

    String results(Row row) {
        return answer(List.of(table.named(row)));
    }

    /** Of two answers of one row each only what differs, by the names of the columns; else all of them. */
    String differing(List<Answer> answer, List<Answer> other) {
        if (answer.size() != 1 || other.size() != 1 || answer.equals(other)) {
            return answer(answer);
        }
        return table.results().stream()
                .filter(column ->
                        !answer.get(0).get(column.name()).equals(other.get(0).get(column.name())))
                .map(column ->
                        column(column) + ": " + value(column, answer.get(0).get(column.name())))
                .collect(Collectors.joining("\n"));
    }

    /** One line for each row that answers. */
    String answer(List<Answer> answer) {
        return answer.stream()
                .map(line -> table.results().stream()
                        .map(column -> value(column, line.get(column.name())))
                        .collect(Collectors.joining(" \u00b7 ")))
                .collect(Collectors.joining("\n"));
    }
}
