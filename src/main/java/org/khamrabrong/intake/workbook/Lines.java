package org.khamrabrong.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet being filled; nothing stands where nothing was put. */
final class Lines {

    private final Part part;
    private final List<Map<Integer, Object>> rows = new ArrayList<>();

    Lines(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** By column: text, {@link java.math.BigDecimal} or {@link java.time.LocalDate}. */
    List<Map<Integer, Object>> rows() {
        return rows;
    }

    Line line() {
        Map<Integer, Object> row = new HashMap<>();
        rows.add(row);
        return new Line(row);
    }

    /** One of them. */
    final class Line {

        private final Map<Integer, Object> row;

        private Line(Map<Integer, Object> row) {
            this.row = row;
        }

        Line put(String column, @Nullable Object value) {
            if (value != null) {
                row.put(part.place(column), value);
            }
            return this;
        }
    }
}
