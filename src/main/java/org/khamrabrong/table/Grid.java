package org.khamrabrong.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** One sheet: its values by row and column, both from 0, and the areas that were made one cell. */
public final class Grid {

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Value>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

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
