package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Objects;
import org.khamrabrong.language.Formats;

/** Ours and theirs side by side, each as it is, with the difference marked. */
public class Comparison extends Div {

    private final NativeTableBody body = new NativeTableBody();

    public Comparison(String what, String ours, String theirs) {
        addClassName("k-scroll");
        getElement().setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-compare");
        NativeTableRow head = new NativeTableRow(
                columnHead(what, "k-what"), columnHead(ours, "k-ours-head"), columnHead(theirs, "k-theirs-head"));
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    public Comparison line(String name, String ours, String theirs) {
        return row(
                name,
                DifferenceText.first(orDash(ours), orDash(theirs)),
                DifferenceText.second(orDash(ours), orDash(theirs)),
                !Objects.equals(ours, theirs));
    }

    /** Lists that are compared place by place, as levels are. */
    public Comparison line(String name, List<String> ours, List<String> theirs) {
        return row(
                name,
                DifferenceText.first(ours, theirs),
                DifferenceText.second(ours, theirs),
                !Objects.equals(ours, theirs));
    }

    private Comparison row(String name, Component ours, Component theirs, boolean differs) {
        NativeTableRow row = new NativeTableRow(rowHead(name), new NativeTableCell(ours), new NativeTableCell(theirs));
        row.getElement().setAttribute("data-differs", Boolean.toString(differs));
        body.add(row);
        return this;
    }

    /** What shows both states by itself, across both columns. */
    public Comparison across(String name, Component states) {
        NativeTableCell cell = new NativeTableCell(states);
        cell.getElement().setAttribute("colspan", "2");
        body.add(new NativeTableRow(rowHead(name), cell));
        return this;
    }

    private static NativeTableHeaderCell rowHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
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
