package org.khamrabrong.document.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khamrabrong.document.template.Marks;
import org.khamrabrong.document.template.Part;
import org.khamrabrong.document.template.PlanParts;
import org.khamrabrong.document.template.References;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Between;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;

/** The indicators of our workbook, each from its row and from the rows of the other sheets that name it. */
final class IndicatorRows {

    private static final List<String> WORDS = List.of(
            "perspective",
            "objective",
            "explanation",
            "formulaNumerator",
            "formulaDenominator",
            "conditions",
            "dataSource",
            "governor",
            "collector",
            "reporting",
            "remarks");

    record Read(Indicator indicator, Place place) {}

    private final Function<Part, List<PartRows.Row>> rows;
    private final DimensionNames dimensions;
    private final Remarks remarks;

    IndicatorRows(Function<Part, List<PartRows.Row>> rows, List<Dimension> dimensions, Remarks remarks) {
        this.rows = rows;
        this.dimensions = new DimensionNames(dimensions, remarks);
        this.remarks = remarks;
    }

    List<Read> read() {
        List<PartRows.Row> named = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (PartRows.Row row : rows.apply(Part.INDICATORS)) {
            String number = row.id("number", WrittenText.INDICATOR_NUMBER);
            if (number == null || number.isBlank()) {
                remarks.error(row.place("number"), "numberNeeded");
            } else {
                named.add(row);
                numbers.add(number);
            }
        }
        remarkRepeated(named, numbers);
        Belongings belongings = new Belongings(References.of(numbers), rows, remarks);
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            read.add(new Read(
                    indicator(named.get(i), numbers.get(i), i, belongings),
                    named.get(i).place("number")));
        }
        return read;
    }

    private void remarkRepeated(List<PartRows.Row> named, List<String> numbers) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!seen.add(Labels.comparable(numbers.get(i)))) {
                remarks.warn(named.get(i).place("number"), "repeatedNumber", numbers.get(i));
            }
        }
    }

    private Indicator indicator(PartRows.Row row, String number, int index, Belongings belongings) {
        String unit = row.text("unit");
        BigDecimal weight = row.number("weight", null);
        if (weight == null) {
            remarks.error(row.place("weight"), "weightNeeded", number);
            weight = BigDecimal.ZERO;
        }
        Set<String> marks = Set.of(row.has("marks") ? row.text("marks").split(" ") : new String[0]);
        List<PastResult> past = belongings.past(index, unit);
        return new Indicator(
                number,
                row.text("name"),
                dimensions.code(row.id("dimension", WrittenText.ITEM), row.place("dimension")),
                weight,
                unit,
                new MeasureRow(row, remarks).measure(belongings, index),
                scale(row, unit, belongings.points(index, "table", unit)),
                row.number("target", unit),
                past,
                sheet(row, unit, belongings.points(index, "sheet", unit), marks.contains(Marks.SHEET)),
                details(row, belongings.steps(index), belongings.months(index), marks.contains(Marks.DETAILS)));
    }

    private Scale scale(PartRows.Row row, String unit, List<Point> others) {
        List<Point> points = points(row, "level", unit, others);
        String between = row.option("between");
        String below = row.option("below");
        return points.isEmpty() && between == null && below == null
                ? null
                : new Scale(
                        points,
                        Stream.of(Between.values())
                                .filter(rule -> rule.word().equals(between))
                                .findFirst()
                                .orElse(null),
                        Stream.of(Below.values())
                                .filter(rule -> rule.word().equals(below))
                                .findFirst()
                                .orElse(null));
    }

    private Sheet sheet(PartRows.Row row, String unit, List<Point> others, boolean evenEmpty) {
        BigDecimal weight = row.number("sheetWeight", null);
        List<Point> points = points(row, "sheetLevel", unit, others);
        return weight == null && points.isEmpty() && !evenEmpty ? null : new Sheet(weight, points);
    }

    /** Those of the other sheet where there are any. */
    private List<Point> points(PartRows.Row row, String column, String unit, List<Point> others) {
        List<Point> points = new ArrayList<>();
        for (int level = 1; level <= Part.LEVELS_IN_A_ROW; level++) {
            BigDecimal value = row.number(column + level, unit);
            if (value != null) {
                points.add(new Point(BigDecimal.valueOf(level), value));
            }
        }
        if (!points.isEmpty() && !others.isEmpty()) {
            remarks.warn(row.place(column + 1), "levelsTwice");
        }
        return others.isEmpty() ? points : others;
    }

    private Details details(PartRows.Row row, List<String> steps, List<PlannedStep> months, boolean evenEmpty) {
        List<String> texts = new ArrayList<>();
        WORDS.forEach(word -> texts.add(row.text(word)));
        boolean empty = steps.isEmpty() && months.isEmpty() && texts.stream().allMatch(text -> text == null);
        return empty && !evenEmpty
                ? null
                : new Details(
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        texts.get(3),
                        texts.get(4),
                        steps,
                        texts.get(5),
                        texts.get(6),
                        texts.get(7),
                        texts.get(8),
                        texts.get(9),
                        texts.get(10),
                        months);
    }

    static List<Integer> months(PartRows.Row row) {
        return PlanParts.MONTHS.stream()
                .filter(month -> row.mark("month" + month))
                .toList();
    }
}
