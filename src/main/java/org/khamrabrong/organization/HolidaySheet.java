package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.DayText;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.TableFile;
import org.khamrabrong.table.Value;

/**
 * Reads the sheets that are in sight. The column of days is the one in which the first day stands; rows above that one are a
 * heading, and the names stand in the two columns beside it.
 */
final class HolidaySheet {

    private static final int MOST_ROWS = 2_000;

    private final Grid grid;
    private final int first;
    private final int column;

    private HolidaySheet(Grid grid, int first, int column) {
        this.grid = grid;
        this.first = first;
        this.column = column;
    }

    static List<WrittenHoliday> read(TableFile file) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.isHidden())
                .flatMap(sheet -> rows(file.name(), sheet).stream())
                .toList();
    }

    private static List<WrittenHoliday> rows(String file, Grid grid) {
        if (grid.rows().size() > MOST_ROWS) {
            throw new Refusal("organization.refusal.holidayFileLong", file, MOST_ROWS);
        }
        for (Map.Entry<Integer, NavigableMap<Integer, Value>> row : grid.rows().entrySet()) {
            for (Map.Entry<Integer, Value> cell : row.getValue().entrySet()) {
                if (day(cell.getValue()) != null) {
                    return new HolidaySheet(grid, row.getKey(), cell.getKey()).rows();
                }
            }
        }
        return List.of();
    }

    private List<WrittenHoliday> rows() {
        List<WrittenHoliday> found = new ArrayList<>();
        for (int row : grid.rows().tailMap(first, true).keySet()) {
            String written = text(row, column);
            String name = text(row, column + 1);
            if (!written.isEmpty() || !name.isEmpty()) {
                found.add(new WrittenHoliday(row + 1, written, day(grid.at(row, column)), name, text(row, column + 2)));
            }
        }
        return found;
    }

    private String text(int row, int at) {
        Value value = grid.at(row, at);
        return value == null ? "" : value.text().strip();
    }

    private static @Nullable LocalDate day(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.date() != null
                ? DayText.ofProgram(value.date())
                : DayText.read(value.text()).orElse(null);
    }
}
