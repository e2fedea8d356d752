package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.reading.Entry.Said;
import org.khamrabrong.intake.workbook.Marks;
import org.khamrabrong.intake.workbook.Part;
import org.khamrabrong.intake.workbook.PlanParts;
import org.khamrabrong.intake.workbook.References;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;

/** The indicators of our workbook, each from its row and from the rows of the other sheets that name it. */
final class IndicatorRows {

    private static final Map<String, Said> WORDS = words();

    private final Function<Part, List<PartRows.Row>> rows;
    private final DimensionNames dimensions;
    private final Remarks remarks;

    IndicatorRows(Function<Part, List<PartRows.Row>> rows, List<Dimension> dimensions, Remarks remarks) {
        this.rows = rows;
        this.dimensions = new DimensionNames(dimensions, remarks);
        this.remarks = remarks;
    }

    List<Entry> read() {
        List<PartRows.Row> named = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (PartRows.Row row : rows.apply(Part.INDICATORS)) {
            String number = row.id("number", WrittenText.INDICATOR_NUMBER);
            if (number == null || number.isBlank()) {
                remarks.lacking(row.place("number"), "numberNeeded");
            } else {
                named.add(row);
                numbers.add(number);
            }
        }
        remarkRepeated(named, numbers);
        Belongings belongings = new Belongings(References.of(numbers), rows, remarks);
        List<Entry> read = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Fields fields = new Fields(remarks);
            Indicator indicator = indicator(named.get(i), numbers.get(i), i, belongings, fields);
            read.add(new Entry(indicator, fields.said(), named.get(i).place("number"), fields.unread()));
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

    private Indicator indicator(PartRows.Row row, String number, int index, Belongings others, Fields fields) {
        String unit = fields.read(Said.UNIT, () -> row.text("unit"));
        Set<String> marks =
                Set.of(Objects.requireNonNullElse(row.text("marks"), "").split(" "));
        return Indicator.of(number)
                .name(fields.read(Said.NAME, () -> row.text("name")))
                .dimension(fields.read(
                        Said.DIMENSION,
                        () -> dimensions.code(row.id("dimension", WrittenText.ITEM), row.place("dimension"))))
                .weight(fields.read(Said.WEIGHT, () -> weight(row, number)))
                .unit(unit)
                .measure(fields.read(Said.MEASURE, () -> new MeasureRow(row, remarks, others, index).measure()))
                .scale(fields.read(Said.SCALE, () -> scale(row, unit, others.points(index, "table", unit))))
                .target(fields.read(Said.TARGET, () -> row.number("target", unit)))
                .past(fields.read(Said.PAST, () -> others.past(index, unit)))
                .sheet(fields.read(
                        Said.SHEET,
                        () -> sheet(row, unit, others.points(index, "sheet", unit), marks.contains(Marks.SHEET))))
                .details(details(row, index, others, fields, marks.contains(Marks.DETAILS)))
                .build();
    }

    private BigDecimal weight(PartRows.Row row, String number) {
        BigDecimal weight = row.number("weight", null);
        if (weight == null) {
            remarks.lacking(row.place("weight"), "weightNeeded", number);
            return BigDecimal.ZERO;
        }
        return weight;
    }

    private @Nullable Scale scale(PartRows.Row row, String unit, List<Point> others) {
        List<Point> points = points(row, "level", unit, others);
        String between = row.option("between");
        String below = row.option("below");
        return points.isEmpty() && between == null && below == null
                ? null
                : new Scale(
                        points,
                        Stream.of(Interpolation.values())
                                .filter(rule -> rule.word().equals(between))
                                .findFirst()
                                .orElse(Interpolation.LINEAR),
                        Stream.of(Below.values())
                                .filter(rule -> rule.word().equals(below))
                                .findFirst()
                                .orElse(Below.LOWEST));
    }

    private @Nullable Sheet sheet(PartRows.Row row, String unit, List<Point> others, boolean evenEmpty) {
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

    private @Nullable Details details(
            PartRows.Row row, int index, Belongings others, Fields fields, boolean evenEmpty) {
        List<String> steps = fields.read(Said.STEPS, () -> others.steps(index));
        List<PlannedStep> months = fields.read(Said.MONTH_PLAN, () -> others.months(index));
        List<String> texts = new ArrayList<>();
        WORDS.forEach((word, field) -> texts.add(fields.read(field, () -> row.text(word))));
        boolean empty = steps.isEmpty() && months.isEmpty() && texts.stream().allMatch(text -> text == null);
        return empty && !evenEmpty
                ? null
                : Details.said()
                        .perspective(texts.get(0))
                        .objective(texts.get(1))
                        .explanation(texts.get(2))
                        .formulaNumerator(texts.get(3))
                        .formulaDenominator(texts.get(4))
                        .steps(steps)
                        .conditions(texts.get(5))
                        .dataSource(texts.get(6))
                        .governor(texts.get(7))
                        .collector(texts.get(8))
                        .reporting(texts.get(9))
                        .remarks(texts.get(10))
                        .monthPlan(months)
                        .build();
    }

    static List<Integer> months(PartRows.Row row) {
        return PlanParts.MONTHS.stream()
                .filter(month -> row.mark("month" + month))
                .toList();
    }

    /** The columns of the details, in the order of {@link Details}. */
    private static Map<String, Said> words() {
        Map<String, Said> words = new LinkedHashMap<>();
        words.put("perspective", Said.PERSPECTIVE);
        words.put("objective", Said.OBJECTIVE);
        words.put("explanation", Said.EXPLANATION);
        words.put("formulaNumerator", Said.FORMULA);
        words.put("formulaDenominator", Said.FORMULA);
        words.put("conditions", Said.CONDITIONS);
        words.put("dataSource", Said.DATA_SOURCE);
        words.put("governor", Said.GOVERNOR);
        words.put("collector", Said.COLLECTOR);
        words.put("reporting", Said.REPORTING);
        words.put("remarks", Said.REMARKS);
        return words;
    }
}
