package org.khamrabrong.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Cells with roles of their own, so that the table stays one for screen readers when it is laid out as cards. */
public final class Cells {

    private Cells() {}

    public static NativeTableRow row(String look, Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.addClassNames(look.split(" "));
        row.getElement().setAttribute("role", "row");
        row.add(cells);
        return row;
    }

    public static NativeTableHeaderCell head(String scope, String text, String... looks) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.addClassNames(looks);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", scope.startsWith("row") ? "rowheader" : "columnheader");
        return cell;
    }

    public static NativeTableHeaderCell rowHead(Component content, String... looks) {
        NativeTableHeaderCell cell = head("row", "", looks);
        cell.removeAll();
        cell.add(content);
        return cell;
    }

    /** The label is read in the card layout, where the column's heading is not in sight. */
    public static NativeTableCell cell(String label, Component content, String... looks) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassNames(looks);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    public static NativeTableCell cell(String label, String text, String... looks) {
        return cell(label, new Span(text), looks);
    }

    public static NativeTableCell empty(int span) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("role", "cell");
        return spanning(cell, span);
    }

    public static NativeTableCell spanning(NativeTableCell cell, int span) {
        cell.getElement().setAttribute("colspan", Integer.toString(span));
        return cell;
    }

    public static NativeTableHeaderCell spanning(NativeTableHeaderCell cell, int span) {
        cell.getElement().setAttribute("colspan", Integer.toString(span));
        return cell;
    }
}
