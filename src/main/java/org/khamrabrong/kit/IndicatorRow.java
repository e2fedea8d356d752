package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** One indicator as a row of the table. */
final class IndicatorRow {

    private static final int LEVELS = 5;

    private final List<IndicatorTable.Column> columns;
    private final List<Integer> years;
    private final RowNotes notes;
    private final Consumer<Indicator> open;
    private final Formats formats = Formats.current();

    IndicatorRow(List<IndicatorTable.Column> columns, List<Integer> years, RowNotes notes, Consumer<Indicator> open) {
        this.columns = columns;
        this.years = years;
        this.notes = notes;
        this.open = open;
    }

    NativeTableRow of(Indicator indicator) {
        NativeTableRow row = Cells.row(
                open == null ? "k-indicator" : "k-indicator k-clickable",
                Cells.rowHead(name(indicator), "k-sticky"),
                Cells.cell(
                        say("kit.table.unit"), indicator.unit() == null ? Formats.NOTHING : indicator.unit(), "k-unit"),
                Cells.cell(say("kit.table.weight"), formats.number(indicator.weight()), "k-number"),
                Cells.cell(say("kit.table.target"), formats.number(indicator.target()), "k-number"));
        addLevels(row, indicator);
        years.forEach(
                year -> row.add(Cells.cell(formats.buddhistYear(year), past(indicator, year), "k-number", "k-past")));
        columns.forEach(
                column -> row.add(Cells.cell(column.heading(), column.cell().apply(indicator), "k-number", "k-more")));
        row.getElement().setAttribute("data-indicator", indicator.number());
        if (open != null) {
            row.getElement()
                    .addEventListener("click", event -> open.accept(indicator))
                    .setFilter("!event.target.closest('button,a,vaadin-button')");
        }
        return row;
    }

    static String[] levelLooks(int level) {
        return level == 1
                ? new String[] {"k-level", "k-level-first"}
                : level == LEVELS ? new String[] {"k-level", "k-level-last"} : new String[] {"k-level"};
    }

    private Component name(Indicator indicator) {
        Span number = new Span(indicator.number());
        number.addClassName("k-indicator-number");
        Div box = new Div(number, open == null ? new Span(indicator.name()) : link(indicator));
        box.addClassName("k-indicator-name");
        notes.of(indicator).ifPresent(box::add);
        return box;
    }

    private NativeButton link(Indicator indicator) {
        NativeButton link = new NativeButton(indicator.name(), event -> open.accept(indicator));
        link.addClassName("k-link");
        return link;
    }

    private void addLevels(NativeTableRow row, Indicator indicator) {
        Scale scale = indicator.effectiveScale();
        List<Point> points = scale == null ? List.of() : scale.ascending();
        if (points.stream().anyMatch(point -> !isLevel(point.score()))) {
            String text = points.stream()
                    .map(point -> formats.number(point.score()) + ": " + formats.number(point.value()))
                    .collect(Collectors.joining(" · "));
            row.add(Cells.spanning(Cells.cell(say("kit.table.criteria"), text, "k-levels"), LEVELS));
            return;
        }
        for (int level = 1; level <= LEVELS; level++) {
            BigDecimal score = BigDecimal.valueOf(level);
            Optional<Point> point =
                    points.stream().filter(p -> p.score().compareTo(score) == 0).findFirst();
            String value = point.map(p -> formats.number(p.value())).orElse(Formats.NOTHING);
            var cell = Cells.cell(Integer.toString(level), value, levelLooks(level));
            if (point.isPresent()
                    && indicator.target() != null
                    && point.get().value().compareTo(indicator.target()) == 0) {
                cell.addClassName("k-level-target");
            }
            row.add(cell);
        }
    }

    private static boolean isLevel(BigDecimal score) {
        return score.stripTrailingZeros().scale() <= 0
                && score.signum() > 0
                && score.compareTo(BigDecimal.valueOf(LEVELS)) <= 0;
    }

    private String past(Indicator indicator, int year) {
        return indicator.past().stream()
                .filter(result -> result.year() == year)
                .map(PastResult::value)
                .map(formats::number)
                .findFirst()
                .orElse(Formats.NOTHING);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
