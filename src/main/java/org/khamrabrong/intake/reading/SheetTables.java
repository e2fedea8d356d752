package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.ThaiDigits;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.TextTable;

/** The tables of an indicator's sheet, told apart by what stands in them. */
final class SheetTables {

    private static final Pattern LEVEL = Pattern.compile("[1-5]");
    private static final Pattern YEAR = Pattern.compile("25\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    private final TextTable table;
    private final Remarks remarks;
    private final Place place;

    SheetTables(TextTable table, Remarks remarks, Place place) {
        this.table = table;
        this.remarks = remarks;
        this.place = place;
    }

    /** Levels beside each other over their values; empty where it is no such table. */
    List<Point> levelsAcross() {
        for (int row = 0; row + 1 < table.rows().size(); row++) {
            Map<Integer, Integer> columns = columns(row, LEVEL);
            if (columns.size() >= 2) {
                return points(columns, row + 1);
            }
        }
        return List.of();
    }

    /** Levels below each other, each beside the words that hold its value; empty where it is no such table. */
    List<Point> levelsDown() {
        List<Point> points = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> filled = row.stream().filter(text -> !text.isEmpty()).toList();
            String last = filled.size() == 2 ? ThaiDigits.toArabic(filled.get(1)) : "";
            if (LEVEL.matcher(last).matches()) {
                Optional<BigDecimal> value = onlyNumber(filled.get(0));
                value.ifPresent(number -> points.add(new Point(new BigDecimal(last), number)));
            }
        }
        return points.size() >= 2 ? points : List.of();
    }

    /** Steps with their words, in their order; empty where it is no such table. */
    Map<Integer, String> steps() {
        Map<Integer, String> steps = new TreeMap<>();
        for (List<String> row : table.rows()) {
            List<String> filled = row.stream().filter(text -> !text.isEmpty()).toList();
            if (filled.size() != 2) {
                continue;
            }
            String first = ThaiDigits.toArabic(filled.get(0));
            String last = ThaiDigits.toArabic(filled.get(1));
            if (LEVEL.matcher(first).matches()) {
                steps.putIfAbsent(Integer.valueOf(first), filled.get(1));
            } else if (LEVEL.matcher(last).matches()) {
                steps.putIfAbsent(Integer.valueOf(last), filled.get(0));
            }
        }
        return steps.size() >= 2 ? steps : Map.of();
    }

    /** Past results under their years; empty where it is no such table. */
    List<PastResult> past() {
        List<PastResult> past = new ArrayList<>();
        for (int row = 0; row + 1 < table.rows().size() && past.isEmpty(); row++) {
            for (Map.Entry<Integer, Integer> year : columns(row, YEAR).entrySet()) {
                String text = table.at(row + 1, year.getValue());
                if (!NumberWords.saysNothing(text)) {
                    NumberWords.parse(text)
                            .ifPresentOrElse(
                                    value -> past.add(new PastResult(year.getKey(), value)),
                                    () -> remarks.error(place, "notNumber", text));
                }
            }
        }
        return past;
    }

    boolean hasYears() {
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(text -> YEAR.matcher(ThaiDigits.toArabic(text)).matches());
    }

    /** The cell under that label of the head, or beside it. */
    Optional<String> under(String label) {
        for (int row = 0; row + 1 < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (Labels.is(table.at(row, column), label)) {
                    for (int below = row + 1; below < table.rows().size(); below++) {
                        if (!table.at(below, column).isEmpty()) {
                            return Optional.of(table.at(below, column));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Point> points(Map<Integer, Integer> columns, int first) {
        List<Point> points = new ArrayList<>();
        for (int row = first; row < table.rows().size() && points.isEmpty(); row++) {
            for (Map.Entry<Integer, Integer> level : columns.entrySet()) {
                String text = table.at(row, level.getValue());
                if (NumberWords.saysNothing(text)) {
                    continue;
                }
                NumberWords.parse(text)
                        .ifPresentOrElse(
                                value -> points.add(new Point(BigDecimal.valueOf(level.getKey()), value)),
                                () -> remarks.error(place, "notNumber", text));
            }
        }
        return points;
    }

    /** The columns whose cells in that row are such numbers, by these, rising. */
    private Map<Integer, Integer> columns(int row, Pattern pattern) {
        Map<Integer, Integer> columns = new TreeMap<>();
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            String text = ThaiDigits.toArabic(table.at(row, column));
            if (pattern.matcher(text).matches()) {
                columns.putIfAbsent(Integer.valueOf(text), column);
            }
        }
        return columns;
    }

    /** Empty where there is none or there are several. */
    private static Optional<BigDecimal> onlyNumber(String text) {
        Matcher number = NUMBER.matcher(ThaiDigits.toArabic(text));
        if (!number.find()) {
            return Optional.empty();
        }
        String found = number.group();
        return number.find() ? Optional.empty() : NumberWords.parse(found);
    }
}
