package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;

/** One indicator as a row of the table. */
final class IndicatorRow {

    private final List<IndicatorTable.Column> columns;
    private final List<Integer> years;
    private final RowNotes notes;
    private final @Nullable Consumer<Indicator> open;
    private final Formats formats = Words.formats();

    /** @param open where a row leads; null where it is only to be read */
    IndicatorRow(
            List<IndicatorTable.Column> columns,
            List<Integer> years,
            RowNotes notes,
            @Nullable Consumer<Indicator> open) {
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
                        say("language.table.unit"),
                        indicator.unit() == null ? Formats.NOTHING : indicator.unit(),
                        "k-unit"),
                Cells.cell(say("scorecard.table.weight"), formats.number(indicator.weight()), "k-number"),
                Cells.cell(say("language.table.target"), formats.number(indicator.target()), "k-number"));
        CriteriaCells.of(indicator).forEach(row::add);
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

    private Component name(Indicator indicator) {
        Span number = new Span(indicator.number());
        number.addClassName("k-indicator-number");
        Div box = new Div(number, open == null ? new Span(indicator.title()) : link(indicator, open));
        box.addClassName("k-indicator-name");
        notes.of(indicator).ifPresent(box::add);
        return box;
    }

    private static NativeButton link(Indicator indicator, Consumer<Indicator> open) {
        NativeButton link = new NativeButton(indicator.title(), event -> open.accept(indicator));
        link.addClassName("k-link");
        return link;
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
