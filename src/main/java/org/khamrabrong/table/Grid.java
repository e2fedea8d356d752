package org.khamrabrong.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One sheet: its values by row and column, both from 0, and the areas that were made one cell. */
public final class Grid {

    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Value>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public String name() {
        return name;
    }

    public boolean isHidden() {
        return hidden;
    }

    void put(int row, int column, Value value) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, value);
    }

    void merge(CellRangeAddress area) {
        merged.add(area);
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, LAST_COLUMN); column++) {
            hiddenColumns.add(column);
        }
    }

    /** Those that hold something and are out of sight, by a filter or because somebody hid them. */
    public Set<Integer> hiddenRows() {
        return hiddenRows.stream().filter(rows::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are out of sight, whether they hold something or not. */
    public Set<Integer> hiddenColumns() {
        return Collections.unmodifiableSet(hiddenColumns);
    }

    /** Rows that hold something, in their order. */
    public NavigableMap<Integer, NavigableMap<Integer, Value>> rows() {
        return rows;
    }

    public NavigableMap<Integer, Value> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** Null where nothing stands. */
    public @Nullable Value at(int row, int column) {
        return row(row).get(column);
    }

    /** The same, taking what an area of one cell holds as standing in each of its places. */
    public @Nullable Value covering(int row, int column) {
        Value own = at(row, column);
        if (own != null && !own.isBlank()) {
            return own;
        }
        for (CellRangeAddress area : merged) {
            if (area.isInRange(row, column)) {
                return at(area.getFirstRow(), area.getFirstColumn());
            }
        }
        return own;
    }

    public Place place(int row, int column) {
        return new Place(name, new CellReference(row, column, false, false).formatAsString());
    }
}
