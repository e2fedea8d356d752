package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Objects;
import org.khamrabrong.language.Formats;

/** Ours and theirs side by side, each as it is, with the difference marked. */
public class Comparison extends Div {

    private final NativeTableBody body = new NativeTableBody();

    public Comparison(String what, String ours, String theirs) {
        addClassName("k-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-compare");
        NativeTableRow head = new NativeTableRow(
                columnHead(what, "k-what"), columnHead(ours, "k-ours-head"), columnHead(theirs, "k-theirs-head"));
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    public Comparison line(String name, String ours, String theirs) {
        NativeTableHeaderCell label = new NativeTableHeaderCell(name);
        label.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                label,
                new NativeTableCell(DifferenceText.first(orDash(ours), orDash(theirs))),
                new NativeTableCell(DifferenceText.second(orDash(ours), orDash(theirs))));
        row.getElement().setAttribute("data-differs", Boolean.toString(!Objects.equals(ours, theirs)));
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell columnHead(String text, String look) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(look);
        return cell;
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? Formats.NOTHING : text;
    }
}
