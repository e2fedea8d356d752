package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** A list that loads its rows slice by slice: a table on a desk, cards on a telephone, a button for more. */
public class SliceTable<T> extends Div {

    private static final int ROWS = 20;

    private record Column<T>(String heading, Function<T, Component> cell, String... looks) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableBody body = new NativeTableBody();
    private final Div frame = new Div();
    private final Div empty = new Div();
    private final Button more = new Button(getTranslation("kit.more"));
    private final NativeTable table = new NativeTable();
    private Function<Pageable, Slice<T>> source = page -> new SliceImpl<>(List.of());
    private Supplier<Component> whenEmpty = Div::new;
    private int next;

    /** @param label what the list holds, for those who hear it */
    public SliceTable(String label) {
        addClassName("k-slices");
        table.addClassNames("k-table", "k-rows");
        table.getElement().setAttribute("role", "table");
        table.getElement().setAttribute("aria-label", label);
        body.getElement().setAttribute("role", "rowgroup");
        frame.addClassName("k-scroll");
        frame.add(table);
        more.addClassName("k-slices-more");
        more.setDisableOnClick(true);
        more.addClickListener(event -> append());
        add(frame, empty, more);
    }

    public SliceTable<T> column(String heading, Function<T, String> text, String... looks) {
        return componentColumn(heading, row -> new Span(text.apply(row)), looks);
    }

    public SliceTable<T> componentColumn(String heading, Function<T, Component> cell, String... looks) {
        columns.add(new Column<>(heading, cell, looks));
        return this;
    }

    /** What stands there instead while there are no rows. */
    public SliceTable<T> whenEmpty(Supplier<Component> instead) {
        whenEmpty = instead;
        return this;
    }

    /** Shows the first slice; further ones come from the same source. */
    public SliceTable<T> show(Function<Pageable, Slice<T>> rows) {
        source = rows;
        reload();
        return this;
    }

    /** Shows the first slice of rows that are all here. */
    public SliceTable<T> showAll(List<T> rows) {
        return show(page -> {
            int begin = Math.min(Math.toIntExact(page.getOffset()), rows.size());
            int end = Math.min(begin + page.getPageSize(), rows.size());
            return new SliceImpl<>(rows.subList(begin, end), page, end < rows.size());
        });
    }

    /** Begins again with the first slice. */
    public void reload() {
        next = 0;
        table.removeAll();
        body.removeAll();
        NativeTableRow head = Cells.row("k-heads");
        columns.forEach(column -> head.add(Cells.head("col", column.heading(), column.looks())));
        table.add(new NativeTableHeader(head), body);
        append();
    }

    private void append() {
        Slice<T> slice = source.apply(PageRequest.of(next++, ROWS));
        slice.forEach(row -> body.add(row(row)));
        boolean nothing = body.getComponentCount() == 0;
        empty.removeAll();
        if (nothing) {
            empty.add(whenEmpty.get());
        }
        empty.setVisible(nothing);
        frame.setVisible(!nothing);
        more.setVisible(slice.hasNext());
        more.setEnabled(true);
    }

    private NativeTableRow row(T row) {
        NativeTableRow line = Cells.row("k-line");
        columns.forEach(
                column -> line.add(Cells.cell(column.heading(), column.cell().apply(row), column.looks())));
        return line;
    }
}
