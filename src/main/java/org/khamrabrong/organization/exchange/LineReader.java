package org.khamrabrong.organization.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.Value;

/** The rows of one table under its headings. */
final class LineReader {

    private final Grid sheet;
    private final Head head;
    private final Set<Integer> skippedColumns;
    private final boolean withHidden;
    private final Findings findings;
    private final CellReader cells;
    private final List<String> formulas = new ArrayList<>();

    private LineReader(Grid sheet, Head head, boolean withHidden, Findings findings) {
        this.sheet = sheet;
        this.head = head;
        this.withHidden = withHidden;
        this.findings = findings;
        this.cells = new CellReader(findings);
        this.skippedColumns = new TreeSet<>(withHidden ? Set.of() : sheet.hiddenColumns());
        this.skippedColumns.retainAll(head.columns().keySet());
    }

    /** @param withHidden whether rows and columns that are out of sight are read */
    static List<Line> read(Grid sheet, Head head, boolean withHidden, Findings findings) {
        LineReader reader = new LineReader(sheet, head, withHidden, findings);
        reader.sayWhatIsLeftOut();
        List<Line> lines = new ArrayList<>();
        sheet.rows().tailMap(head.row(), false).forEach((row, values) -> {
            if (withHidden || !sheet.hiddenRows().contains(row)) {
                Line line = reader.line(row, values);
                if (line != null) {
                    lines.add(line);
                }
            }
        });
        reader.sayFormulas();
        return lines;
    }

    private @Nullable Line line(int row, Map<Integer, Value> values) {
        EnumMap<Field, String> said = new EnumMap<>(Field.class);
        EnumMap<Field, Place> places = new EnumMap<>(Field.class);
        boolean blank = true;
        for (Map.Entry<Integer, Field> column : head.columns().entrySet()) {
            if (skippedColumns.contains(column.getKey())) {
                continue;
            }
            Place place = sheet.place(row, column.getKey());
            Value value = values.get(column.getKey());
            blank &= value == null || value.isBlank();
            places.put(column.getValue(), place);
            String text = cells.read(column.getValue(), value, place);
            if (text != null) {
                said.put(column.getValue(), text);
            }
            if (value != null && value.formula() && value.kind() != Value.Kind.ERROR) {
                formulas.add(place.cell());
            }
        }
        return blank ? null : checked(new Line(head.part(), sheet.place(row, firstColumn()), said, places));
    }

    /** Without what it is known by, a row is about nobody. */
    private @Nullable Line checked(Line line) {
        boolean whole = true;
        for (Field key : head.part().keys()) {
            if (line.text(key).isEmpty()) {
                whole = false;
                if (!findings.hasFailed(line.place(key))) {
                    findings.error(line.place(key), "missing", key);
                }
            }
        }
        return whole ? line : null;
    }

    private int firstColumn() {
        return head.columns().keySet().iterator().next();
    }

    private void sayWhatIsLeftOut() {
        head.strange().forEach((column, text) -> findings.note(sheet.place(head.row(), column), "strangeColumn", text));
        head.repeated().forEach(column -> findings.error(sheet.place(head.row(), column), "columnTwice"));
        String how = withHidden ? "taken" : "leftOut";
        Set<Integer> rows = new TreeSet<>(sheet.hiddenRows());
        rows.removeIf(row -> row <= head.row());
        if (!rows.isEmpty()) {
            String numbers = Spans.of(rows, row -> Integer.toString(row + 1));
            findings.warn(new Place(sheet.name(), ""), "hiddenRows." + how, rows.size(), numbers);
        }
        Set<Integer> columns = new TreeSet<>(sheet.hiddenColumns());
        columns.retainAll(head.columns().keySet());
        if (!columns.isEmpty()) {
            String letters = Spans.of(columns, CellReference::convertNumToColString);
            findings.warn(new Place(sheet.name(), ""), "hiddenColumns." + how, columns.size(), letters);
        }
    }

    private void sayFormulas() {
        if (!formulas.isEmpty()) {
            findings.warn(
                    new Place(sheet.name(), formulas.get(0)), "formulas", formulas.size(), String.join(", ", formulas));
        }
    }
}
