package org.khamrabrong.intake.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Value;

/**
 * The head of an office's summary table, over one row or several, with merged cells: which column holds what.
 *
 * @param last row of the head
 * @param columns by the names of {@link Labels}
 * @param levels columns of the criteria by level, 1 to 5
 * @param past columns of past results by year of the Buddhist era
 */
record SummaryHead(int last, Map<String, Integer> columns, Map<Integer, Integer> levels, Map<Integer, Integer> past) {

    private static final List<String> NAMES =
            List.of("number", "indicator", "unit", "weight", "target", "criteria", "past", "remarks", "dimension");
    private static final int FIRST_ROWS = 40;
    private static final int MOST_ROWS = 4;
    private static final Pattern LEVEL = Pattern.compile("(?:\\D{0,12})([1-5])");
    private static final Pattern YEAR = Pattern.compile("\\D*(25\\d\\d)\\D*");

    static Optional<SummaryHead> of(Grid grid) {
        for (int row : grid.rows().headMap(FIRST_ROWS).keySet()) {
            Map<String, Integer> columns = labels(grid, row);
            if (columns.containsKey("indicator") && columns.containsKey("weight")) {
                return Optional.of(below(grid, row, columns));
            }
        }
        return Optional.empty();
    }

    /** Whether the row repeats the head, as on a further page. */
    static boolean isHead(Grid grid, int row) {
        Map<String, Integer> columns = labels(grid, row);
        return columns.containsKey("indicator") && columns.containsKey("weight");
    }

    private static Map<String, Integer> labels(Grid grid, int row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        grid.row(row).forEach((column, value) -> {
            if (value.kind() == Value.Kind.TEXT && value.text().length() < 80) {
                name(value.text()).ifPresent(name -> columns.putIfAbsent(name, column));
            }
        });
        return columns;
    }

    /** Wholly or at the beginning: a year or a unit may follow. */
    private static Optional<String> name(String text) {
        return NAMES.stream()
                .filter(name -> Labels.is(text, name))
                .findFirst()
                .or(() -> Labels.beginning(text, List.of("target", "criteria", "past", "weight")))
                .or(() -> Labels.nearly(text, NAMES));
    }

    private static SummaryHead below(Grid grid, int first, Map<String, Integer> columns) {
        Map<Integer, Integer> levels = new TreeMap<>();
        Map<Integer, Integer> past = new TreeMap<>();
        int last = first;
        for (int row = first; row < first + MOST_ROWS; row++) {
            boolean found = false;
            for (Map.Entry<Integer, Value> cell : grid.row(row).entrySet()) {
                if (columns.containsValue(cell.getKey()) && row == first && !isYear(cell.getValue())) {
                    continue;
                }
                found |= note(cell.getKey(), cell.getValue(), columns, levels, past);
            }
            last = found ? row : last;
        }
        return new SummaryHead(last, columns, levels, past);
    }

    private static boolean isYear(Value value) {
        return YEAR.matcher(ThaiDigits.toArabic(value.text())).matches()
                && Labels.beginning(value.text(), List.of("past")).isPresent();
    }

    private static boolean note(
            int column,
            Value value,
            Map<String, Integer> columns,
            Map<Integer, Integer> levels,
            Map<Integer, Integer> past) {
        String text = ThaiDigits.toArabic(value.text().strip());
        Matcher level = LEVEL.matcher(text);
        Matcher year = YEAR.matcher(text);
        boolean underCriteria = columns.containsKey("criteria") && column >= columns.get("criteria");
        if (level.matches()
                && (underCriteria || Labels.beginning(text, List.of("level")).isPresent())) {
            return levels.putIfAbsent(Integer.parseInt(level.group(1)), column) == null;
        }
        boolean target = columns.getOrDefault("target", -1) == column;
        if (year.matches() && !target && (columns.containsKey("past") || isYear(value))) {
            return past.putIfAbsent(Integer.parseInt(year.group(1)), column) == null;
        }
        return false;
    }
}
