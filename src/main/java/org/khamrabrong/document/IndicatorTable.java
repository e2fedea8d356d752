package org.khamrabrong.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Row;
import org.khamrabrong.paper.Table;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.DimensionGroup;
import org.khamrabrong.scoring.Indicator;

/**
 * The table of an agreement's indicators: a group for each dimension with its weight, a line for each objective, the sum
 * at the foot. What stands in its columns is chosen; number and name always come first.
 */
public final class IndicatorTable {

    private static final int NAME_WIDTH = 38;

    /**
     * A column of the table, or several under one heading.
     *
     * @param parts headings below, e.g. 1 to 5; empty for one column
     * @param width of each part, in proportion to the name's 38
     * @param cells as many as there are columns, or fewer that cover them all
     * @param sum of a group, or of all indicators for the foot
     */
    public record Column(
            String heading,
            List<String> parts,
            int width,
            Function<Indicator, List<Cell>> cells,
            Function<Group, List<Cell>> sum) {

        static Column of(String heading, int width, Function<Indicator, Cell> cell, Function<Group, Cell> sum) {
            return new Column(
                    heading,
                    List.of(),
                    width,
                    indicator -> List.of(cell.apply(indicator)),
                    group -> List.of(sum.apply(group)));
        }

        /** Without anything in the lines of groups and the foot. */
        public static Column of(String heading, int width, Function<Indicator, Cell> cell) {
            return of(heading, width, cell, group -> Cell.empty());
        }

        int count() {
            return Math.max(1, parts.size());
        }
    }

    /**
     * What a line of sums speaks of.
     *
     * @param dimension null at the foot, which speaks of all, and for indicators of no known dimension
     * @param wanted what the weights should add up to; null where nothing says so
     */
    public record Group(
            @Nullable Dimension dimension,
            List<Indicator> indicators,
            @Nullable BigDecimal wanted) {

        BigDecimal weightSum() {
            return indicators.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final AgreementPackage agreement;
    private final Phrasebook words;
    private final List<Column> columns;
    private final int width;

    private IndicatorTable(AgreementPackage agreement, Phrasebook words, List<Column> columns) {
        this.agreement = agreement;
        this.words = words;
        this.columns = columns;
        this.width = 1 + columns.stream().mapToInt(Column::count).sum();
    }

    public static Table of(AgreementPackage agreement, Phrasebook words, List<Column> columns) {
        return new IndicatorTable(agreement, words, columns).table();
    }

    /** With unit, weight, target, criteria and past results, as an annex of the agreement. */
    public static Table ofAgreement(AgreementPackage agreement, Phrasebook words) {
        IndicatorColumns own = new IndicatorColumns(words);
        List<Column> columns = new ArrayList<>(List.of(own.unit(), own.weight(), own.target(), own.criteria()));
        List<Integer> years = DimensionGroup.pastYears(agreement);
        if (!years.isEmpty()) {
            columns.add(own.past(years));
        }
        return of(agreement, words, columns);
    }

    private Table table() {
        List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
        columns.forEach(column -> widths.addAll(Collections.nCopies(column.count(), column.width())));
        List<Row> body = new ArrayList<>();
        DimensionGroup.of(agreement).forEach(group -> add(group, body));
        body.add(sums(
                words.say("language.table.total"), new Group(null, agreement.indicators(), agreement.totalWeight())));
        return new Table(words.say("language.table.indicators"), widths, head(), body);
    }

    private List<Row> head() {
        boolean tall = columns.stream().anyMatch(column -> !column.parts().isEmpty());
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        upper.add(Cell.head(words.say("language.table.indicator")).spanning(1, tall ? 2 : 1));
        for (Column column : columns) {
            boolean single = column.parts().isEmpty();
            upper.add(Cell.head(column.heading()).spanning(column.count(), single && tall ? 2 : 1));
            column.parts().forEach(part -> lower.add(Cell.head(part)));
        }
        return tall ? List.of(new Row(upper), new Row(lower)) : List.of(new Row(upper));
    }

    private void add(DimensionGroup group, List<Row> body) {
        Dimension dimension = group.dimension().orElse(null);
        if (dimension != null || !group.code().isEmpty()) {
            String name =
                    dimension == null ? words.say("language.table.unknownDimension", group.code()) : dimension.title();
            body.add(sums(
                    name, new Group(dimension, group.indicators(), dimension == null ? null : dimension.weight())));
        }
        String objective = "";
        for (Indicator indicator : group.indicators()) {
            String next = objective(indicator);
            if (!next.equals(objective) && !next.isEmpty()) {
                body.add(new Row(List.of(Cell.of(Text.bold(next)).spanning(width, 1))));
            }
            objective = next;
            body.add(row(indicator));
        }
    }

    private Row row(Indicator indicator) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(indicator.number() + "\u2002" + indicator.title()));
        columns.forEach(column -> cells.addAll(column.cells().apply(indicator)));
        return new Row(cells);
    }

    private Row sums(String name, Group group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Text.bold(name)).shaded(Cell.Shade.GROUP));
        columns.forEach(column -> column.sum().apply(group).forEach(cell -> cells.add(cell.shaded(Cell.Shade.GROUP))));
        return new Row(cells);
    }

    private static String objective(Indicator indicator) {
        return Optional.ofNullable(indicator.details())
                .map(IndicatorTable::objective)
                .orElse("");
    }

    private static String objective(Details details) {
        return Stream.of(details.perspective(), details.objective())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
