package org.khamrabrong.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.reading.Entry.Said;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.table.Grid;
import org.khamrabrong.table.Place;
import org.khamrabrong.table.Value;

/** The summary table of an office: a row an indicator, rows of dimensions and objectives between. */
final class SummaryReader {

    private static final String SHARE = "%";

    private final Grid grid;
    private final SummaryHead head;
    private final Remarks remarks;
    private final Cells cells;
    private final GroupLines groups;
    private final Assumptions assumptions;
    private final List<Entry> entries = new ArrayList<>();

    private SummaryReader(Grid grid, SummaryHead head, List<Dimension> dimensions, Remarks remarks) {
        this.grid = grid;
        this.head = head;
        this.remarks = remarks;
        this.cells = new Cells(remarks);
        this.groups = new GroupLines(new DimensionNames(dimensions, remarks));
        this.assumptions = new Assumptions(remarks);
    }

    /** Empty where no sheet holds such a table. */
    static Optional<FileContent> read(List<Grid> grids, List<Dimension> dimensions) {
        Remarks remarks = new Remarks();
        List<Entry> entries = new ArrayList<>();
        boolean any = false;
        for (Grid grid : grids) {
            Optional<SummaryHead> head = SummaryHead.of(grid);
            if (head.isEmpty()) {
                remarks.note(new Place(grid.name(), ""), "sheetWithoutTable");
                continue;
            }
            if (grid.isHidden()) {
                remarks.warn(new Place(grid.name(), ""), "hiddenSheet");
            }
            any = true;
            SummaryReader reader = new SummaryReader(grid, head.get(), dimensions, remarks);
            reader.rows();
            entries.addAll(reader.entries);
        }
        AgreementPackage content = AgreementPackage.empty()
                .indicators(entries.stream().map(Entry::indicator).toList())
                .build();
        return any
                ? Optional.of(
                        new FileContent(FileContent.Source.SUMMARY, content, entries, remarks.kept(), remarks.more()))
                : Optional.empty();
    }

    private void rows() {
        if (head.levels().isEmpty()) {
            remarks.warn(new Place(grid.name(), ""), "noLevels");
        }
        for (int row : grid.rows().tailMap(head.last(), false).keySet()) {
            if (!SummaryHead.isHead(grid, row) && !isLevelHead(row)) {
                row(row);
            }
        }
    }

    private boolean isLevelHead(int row) {
        return !head.levels().isEmpty()
                && value(row, "indicator") == null
                && value(row, "weight") == null
                && head.levels().entrySet().stream().allMatch(level -> {
                    Value value = grid.at(row, level.getValue());
                    return value != null
                            && NumberWords.parse(value.text())
                                    .filter(number -> number.compareTo(BigDecimal.valueOf(level.getKey())) == 0)
                                    .isPresent();
                });
    }

    private void row(int row) {
        Value named = value(row, "indicator");
        String text = named == null ? "" : named.text().strip();
        boolean measured = holdsFigures(row);
        if (text.isEmpty() && !measured) {
            firstText(row).ifPresent(words -> groups.take(words, grid.place(row, 0)));
            return;
        }
        if (Labels.is(text, "total") || text.isEmpty() && holdsTotal(row)) {
            total(row);
            return;
        }
        if (!measured && groups.take(text, place(row, "indicator"))) {
            return;
        }
        Optional<NumberedName> numbered = numbered(row, text);
        if (numbered.isEmpty()) {
            if (measured) {
                remarks.error(place(row, "indicator"), "rowWithoutNumber", text);
            } else {
                remarks.note(place(row, "indicator"), "rowNotRead", text);
            }
            return;
        }
        if (!measured) {
            return;
        }
        entry(row, numbered.get());
    }

    /** From the column of numbers where there is one, else from before the name. */
    private Optional<NumberedName> numbered(int row, String text) {
        Value number = value(row, "number");
        if (number != null && !number.isBlank()) {
            String id = cells.id(number, place(row, "number"), WrittenText.INDICATOR_NUMBER);
            return id == null
                    ? Optional.empty()
                    : NumberedName.of(id).map(read -> new NumberedName(read.number(), NumberedName.oneLine(text)));
        }
        return NumberedName.of(text);
    }

    private void entry(int row, NumberedName numbered) {
        Set<Said> said = EnumSet.of(Said.NAME, Said.WEIGHT);
        cells.text(value(row, "indicator"), place(row, "indicator"), WrittenText.INDICATOR);
        String unit = unit(row, numbered, said);
        BigDecimal weight = weight(row, numbered, said);
        List<Point> points = points(row, unit);
        add(said, Said.SCALE, !points.isEmpty());
        BigDecimal target = target(row, unit, points);
        add(said, Said.TARGET, target != null);
        List<PastResult> past = past(row, unit);
        add(said, Said.PAST, !past.isEmpty());
        String note = head.columns().containsKey("remarks")
                ? cells.text(value(row, "remarks"), place(row, "remarks"), WrittenText.INDICATOR)
                : null;
        add(said, Said.REMARKS, note != null);
        add(said, Said.DIMENSION, groups.dimension() != null);
        add(said, Said.PERSPECTIVE, groups.perspective() != null);
        add(said, Said.OBJECTIVE, groups.objective() != null);
        entries.add(new Entry(
                Indicator.of(numbered.number())
                        .name(numbered.name())
                        .dimension(groups.dimension())
                        .weight(weight)
                        .unit(unit)
                        .measure(assumptions.measure(unit, place(row, "indicator")))
                        .scale(points.isEmpty() ? null : Scale.of(points))
                        .target(target)
                        .past(past)
                        .details(Details.said()
                                .perspective(groups.perspective())
                                .objective(groups.objective())
                                .remarks(note)
                                .build())
                        .build(),
                said,
                place(row, "indicator")));
    }

    /** Nothing counts until somebody says how much. */
    private BigDecimal weight(int row, NumberedName numbered, Set<Said> said) {
        BigDecimal weight = cells.number(value(row, "weight"), place(row, "weight"), SHARE);
        if (weight == null) {
            remarks.error(place(row, "weight"), "weightNeeded", numbered.number());
            said.remove(Said.WEIGHT);
            return BigDecimal.ZERO;
        }
        return weight;
    }

    private @Nullable String unit(int row, NumberedName numbered, Set<Said> said) {
        Value own = value(row, "unit");
        String unit = own == null || own.isBlank()
                ? assumptions.unit(numbered.name(), place(row, "indicator"))
                : cells.text(own, place(row, "unit"), WrittenText.INDICATOR);
        add(said, Said.UNIT, unit != null);
        return unit == null ? null : unit.strip();
    }

    private List<Point> points(int row, @Nullable String unit) {
        List<Point> points = new ArrayList<>();
        head.levels().forEach((level, column) -> {
            BigDecimal value = cells.number(grid.covering(row, column), grid.place(row, column), unit);
            if (value != null) {
                points.add(new Point(BigDecimal.valueOf(level), value));
            }
        });
        return points;
    }

    private @Nullable BigDecimal target(int row, @Nullable String unit, List<Point> points) {
        Value value = value(row, "target");
        BigDecimal target = cells.number(value, place(row, "target"), unit);
        return value != null && target != null && isBare(value)
                ? assumptions.target(target, points, place(row, "target"))
                : target;
    }

    private static boolean isBare(Value value) {
        return value.kind() == Value.Kind.NUMBER || !value.text().contains(SHARE);
    }

    private List<PastResult> past(int row, @Nullable String unit) {
        List<PastResult> past = new ArrayList<>();
        for (Map.Entry<Integer, Integer> year : head.past().entrySet()) {
            BigDecimal value = cells.number(grid.at(row, year.getValue()), grid.place(row, year.getValue()), unit);
            if (value != null) {
                past.add(new PastResult(year.getKey(), value));
            }
        }
        return past;
    }

    private void total(int row) {
        BigDecimal total = cells.number(value(row, "weight"), place(row, "weight"), SHARE);
        BigDecimal sum =
                entries.stream().map(entry -> entry.indicator().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && total.compareTo(sum) != 0) {
            remarks.warn(place(row, "weight"), "totalDiffers", total.toPlainString(), sum.toPlainString());
        }
    }

    private boolean holdsTotal(int row) {
        return grid.row(row).values().stream().anyMatch(value -> Labels.is(value.text(), "total"));
    }

    private boolean holdsFigures(int row) {
        Value weight = value(row, "weight");
        return weight != null && !weight.isBlank()
                || head.levels().values().stream()
                        .map(column -> grid.at(row, column))
                        .anyMatch(value -> value != null && !value.isBlank());
    }

    private Optional<String> firstText(int row) {
        return grid.row(row).values().stream()
                .filter(value -> value.kind() == Value.Kind.TEXT && !value.isBlank())
                .map(Value::text)
                .findFirst();
    }

    private @Nullable Value value(int row, String column) {
        Integer place = head.columns().get(column);
        return place == null ? null : grid.at(row, place);
    }

    private Place place(int row, String column) {
        return grid.place(row, head.columns().getOrDefault(column, 0));
    }

    private static void add(Set<Said> said, Said what, boolean isSaid) {
        if (isSaid) {
            said.add(what);
        }
    }
}
