package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.DimensionGroup;
import org.khamrabrong.scoring.Indicator;

/** The rows of the indicator table: headings, one body a dimension with its subtotal, and the total at the foot. */
final class IndicatorRows {

    private final AgreementPackage agreement;
    private final List<IndicatorTable.Column> columns;
    private final List<Integer> years;
    private final IndicatorRow indicatorRow;
    private final Formats formats = Words.formats();

    IndicatorRows(
            AgreementPackage agreement,
            List<IndicatorTable.Column> columns,
            RowNotes notes,
            @Nullable Consumer<Indicator> open) {
        this.agreement = agreement;
        this.columns = columns;
        this.years = DimensionGroup.pastYears(agreement);
        this.indicatorRow = new IndicatorRow(columns, years, notes, open);
    }

    NativeTableRow[] head() {
        NativeTableRow groups = Cells.row(
                "k-heads",
                tall(Cells.head("col", say("language.table.indicator"), "k-sticky")),
                tall(Cells.head("col", say("language.table.unit"))),
                tall(Cells.head("col", say("scorecard.table.weight"), "k-number")),
                tall(Cells.head("col", say("language.table.target"), "k-number")),
                Cells.spanning(
                        Cells.head("colgroup", say("language.table.criteria"), "k-levels"), CriteriaCells.LEVELS));
        NativeTableRow parts = Cells.row("k-heads");
        for (int level = 1; level <= CriteriaCells.LEVELS; level++) {
            parts.add(Cells.head("col", Integer.toString(level), CriteriaCells.levelLooks(level)));
        }
        if (!years.isEmpty()) {
            groups.add(Cells.spanning(Cells.head("colgroup", say("language.table.past"), "k-levels"), years.size()));
            years.forEach(year -> parts.add(Cells.head("col", formats.buddhistYear(year), "k-number")));
        }
        columns.forEach(column -> groups.add(tall(Cells.head("col", column.heading(), "k-number"))));
        return new NativeTableRow[] {groups, parts};
    }

    List<NativeTableBody> bodies() {
        return DimensionGroup.of(agreement).stream().map(this::body).toList();
    }

    NativeTableRow total() {
        return totals("k-subtotal", say("language.table.total"), agreement.weightSum(), agreement.totalWeight());
    }

    private NativeTableBody body(DimensionGroup group) {
        NativeTableBody body = new NativeTableBody();
        body.getElement().setAttribute("role", "rowgroup");
        BigDecimal sum = group.weightSum();
        Dimension dimension = group.dimension().orElse(null);
        if (dimension != null || !group.code().isEmpty()) {
            String name = dimension == null ? say("language.table.unknownDimension", group.code()) : dimension.title();
            body.add(totals("k-group", name, sum, dimension == null ? sum : dimension.weight()));
        }
        String objective = null;
        for (Indicator indicator : group.indicators()) {
            String next = indicator.words().objective();
            if (next != null && !next.equals(objective)) {
                body.add(Cells.row("k-objective", Cells.spanning(Cells.head("rowgroup", next), width())));
            }
            objective = next;
            body.add(indicatorRow.of(indicator));
        }
        return body;
    }

    private NativeTableRow totals(String look, String name, BigDecimal sum, BigDecimal wanted) {
        boolean differs = wanted != null && sum.compareTo(wanted) != 0;
        String text = differs
                ? say("language.table.sumOf", formats.number(sum), formats.number(wanted))
                : formats.number(sum);
        NativeTableCell weight = Cells.spanning(Cells.cell(say("scorecard.table.weight"), text, "k-number"), 2);
        weight.setClassName("k-wrong", differs);
        return Cells.row(look, Cells.head("rowgroup", name, "k-sticky"), weight, Cells.empty(width() - 3));
    }

    private int width() {
        return 4 + CriteriaCells.LEVELS + years.size() + columns.size();
    }

    private static NativeTableHeaderCell tall(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute("rowspan", "2");
        return cell;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
