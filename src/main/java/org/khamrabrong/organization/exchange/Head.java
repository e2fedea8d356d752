package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Value;

/**
 * The row of headings of a table, wherever it stands among the first rows and in whatever order its columns are.
 *
 * @param row from 0
 * @param columns by their numbers from 0
 * @param strange headings that say nothing here, by their numbers
 * @param repeated numbers of columns whose heading stands further left already
 */
record Head(Part part, int row, Map<Integer, Field> columns, Map<Integer, String> strange, Set<Integer> repeated) {

    private static final int FIRST_ROWS = 20;

    /** Empty where the sheet is none of the tables. */
    static Optional<Head> find(Grid sheet) {
        return candidates(sheet)
                .filter(Head::isWhole)
                .max(Comparator.comparingInt((Head head) -> head.columns.size()).thenComparingInt(head -> -head.row));
    }

    /** The headings seen that are ours, of the row that comes nearest; none where no row has two. */
    static List<Field> nearest(Grid sheet) {
        return candidates(sheet)
                .filter(head -> head.columns.size() > 1)
                .max(Comparator.comparingInt(head -> head.columns.size()))
                .map(head -> List.copyOf(new LinkedHashSet<>(head.columns.values())))
                .orElse(List.of());
    }

    private static Stream<Head> candidates(Grid sheet) {
        List<Head> heads = new ArrayList<>();
        sheet.rows().headMap(FIRST_ROWS).forEach((row, cells) -> {
            for (Part part : Part.values()) {
                heads.add(of(part, row, cells));
            }
        });
        return heads.stream();
    }

    private boolean isWhole() {
        return columns.values().containsAll(part.keys()) && columns.size() >= 2;
    }

    private static Head of(Part part, int row, Map<Integer, Value> cells) {
        Map<Integer, Field> columns = new TreeMap<>();
        Map<Integer, String> strange = new TreeMap<>();
        Set<Integer> repeated = new LinkedHashSet<>();
        cells.forEach((column, value) -> {
            Optional<Field> field = part.fields().stream()
                    .filter(each -> Lexicon.isHeading(each, value.text()))
                    .findFirst();
            if (field.isEmpty() && !value.isBlank()) {
                strange.put(column, value.text());
            }
            if (field.filter(columns::containsValue).isPresent()) {
                repeated.add(column);
            } else {
                field.ifPresent(found -> columns.put(column, found));
            }
        });
        return new Head(part, row, columns, strange, repeated);
    }
}
