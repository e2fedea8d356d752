package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** The indicators as the paper shows them: by dimension and objective, with weights, targets, criteria and past results. */
public class IndicatorTable extends Div {

    record Column(String heading, Function<Indicator, Component> cell) {}

    private final List<Column> columns = new ArrayList<>();
    private transient RowNotes notes = RowNotes.NONE;
    private @Nullable Consumer<Indicator> open;

    public IndicatorTable() {
        addClassName("k-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("language.table.indicators"));
    }

    /** A further column at the right, a score for instance. */
    public IndicatorTable column(String heading, Function<Indicator, String> text) {
        return componentColumn(heading, indicator -> new Span(text.apply(indicator)));
    }

    public IndicatorTable componentColumn(String heading, Function<Indicator, Component> cell) {
        columns.add(new Column(heading, cell));
        return this;
    }

    /** Each is shown as a mark in the row of its indicator. */
    public IndicatorTable findings(List<Finding> found) {
        notes = notes.withFindings(found);
        return this;
    }

    /** Makes every such mark a way to the field it speaks of. */
    public IndicatorTable onFinding(Consumer<Finding> listener) {
        notes = notes.leadingTo(listener);
        return this;
    }

    /** What else is to be remarked in the row of an indicator. */
    public IndicatorTable remarks(Function<Indicator, List<Component>> remarks) {
        notes = notes.withMore(remarks);
        return this;
    }

    /** Makes every row a way into its indicator. */
    public IndicatorTable onOpen(Consumer<Indicator> listener) {
        open = listener;
        return this;
    }

    /** Draws the table anew, after everything else was said. */
    public IndicatorTable show(AgreementPackage agreement) {
        IndicatorRows rows = new IndicatorRows(agreement, columns, notes, open);
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-indicators");
        table.getElement().setAttribute("role", "table");
        table.add(new NativeTableHeader(rows.head()));
        rows.bodies().forEach(table::add);
        table.add(new NativeTableFooter(rows.total()));
        removeAll();
        add(table);
        return this;
    }
}
