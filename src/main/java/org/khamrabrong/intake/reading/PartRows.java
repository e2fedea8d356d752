package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.workbook.Column;
import org.khamrabrong.intake.workbook.Part;
import org.khamrabrong.intake.workbook.Vocabulary;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.Value;

/** The rows of one sheet of our workbook, by the headings of its columns, wherever these were moved to. */
final class PartRows {

    private static final int FIRST_ROWS = 10;

    private final Part part;
    private final Grid grid;
    private final Vocabulary words;
    private final Remarks remarks;
    private final Cells cells;
    private final Map<String, Integer> places = new HashMap<>();
    private int head = -1;

    private PartRows(Part part, Grid grid, Vocabulary words, Remarks remarks) {
        this.part = part;
        this.grid = grid;
        this.words = words;
        this.remarks = remarks;
        this.cells = new Cells(remarks);
    }

    /** Whether the sheet is called as that part is. */
    static boolean isOf(Part part, Grid grid, Vocabulary words) {
        return words.spellings(part.key()).stream()
                .anyMatch(name -> Labels.comparable(name).equals(Labels.comparable(grid.name())));
    }

    /** Empty where the sheet has no headings of that part. */
    static Optional<PartRows> of(Part part, Grid grid, Vocabulary words, Remarks remarks) {
        PartRows rows = new PartRows(part, grid, words, remarks);
        for (int row : grid.rows().headMap(FIRST_ROWS).keySet()) {
            Map<String, Integer> found = rows.headings(row);
            long visible = part.columns().stream()
                    .filter(column -> column.kind() != Column.Kind.HIDDEN)
                    .count();
            if (found.size() * 2 > visible) {
                rows.places.putAll(found);
                rows.head = row;
                rows.remarkColumns();
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Value>> row :
                grid.rows().tailMap(head, false).entrySet()) {
            if (places.values().stream().anyMatch(row.getValue()::containsKey)) {
                rows.add(new Row(row.getKey()));
            }
        }
        return rows;
    }

    private Map<String, Integer> headings(int row) {
        Map<String, Integer> found = new LinkedHashMap<>();
        grid.row(row)
                .forEach((column, value) -> part.columns().stream()
                        .filter(candidate -> !found.containsKey(candidate.name()))
                        .filter(candidate -> words.spellings(candidate.key()).stream()
                                .anyMatch(spelling ->
                                        Labels.comparable(spelling).equals(Labels.comparable(value.text()))))
                        .findFirst()
                        .ifPresent(candidate -> found.put(candidate.name(), column)));
        return found;
    }

    private void remarkColumns() {
        grid.row(head).forEach((column, value) -> {
            if (!value.isBlank() && !places.containsValue(column)) {
                remarks.warn(grid.place(head, column), "unknownColumn", value.text());
            }
        });
        for (Column column : part.columns()) {
            if (column.kind() != Column.Kind.HIDDEN && !places.containsKey(column.name())) {
                remarks.warn(new Place(grid.name(), ""), "missingColumn", words.say(column.key()));
            }
        }
    }

    /** One of them. */
    final class Row {

        private final int row;

        private Row(int row) {
            this.row = row;
        }

        Place place(String column) {
            return grid.place(row, places.getOrDefault(column, 0));
        }

        boolean has(String column) {
            return value(column) != null;
        }

        @Nullable
        String text(String column) {
            return cells.text(value(column), place(column), WrittenText.INDICATOR);
        }

        @Nullable
        String id(String column, WrittenText kind) {
            return cells.id(value(column), place(column), kind);
        }

        @Nullable
        BigDecimal number(String column, @Nullable String unit) {
            return cells.number(value(column), place(column), unit);
        }

        @Nullable
        Integer whole(String column) {
            return cells.whole(value(column), place(column));
        }

        @Nullable
        LocalDate day(String column) {
            return cells.day(value(column), place(column));
        }

        boolean mark(String column) {
            return cells.mark(value(column));
        }

        /** The option's word in the format of packages; null where there is none or it is unknown. */
        @Nullable
        String option(String column) {
            Value value = value(column);
            if (value == null || value.isBlank()) {
                return null;
            }
            Column choice = part.column(column);
            for (String option : choice.options()) {
                List<String> spellings = new ArrayList<>(words.spellings(choice.optionKey(option)));
                spellings.add(option);
                if (spellings.stream()
                        .anyMatch(spelling -> Labels.comparable(spelling).equals(Labels.comparable(value.text())))) {
                    return option;
                }
            }
            remarks.error(place(column), "unknownOption", value.text());
            return null;
        }

        private @Nullable Value value(String column) {
            Integer place = places.get(column);
            return place == null ? null : grid.at(row, place);
        }
    }
}
