package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Rows and cells of the evaluation sheet; each cell knows its column's name for narrow screens. */
final class ResultCells {

    private ResultCells() {}

    static NativeTableRow row(String look, Component... cells) {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        if (!look.isEmpty()) {
            row.addClassName(look);
        }
        row.add(cells);
        return row;
    }

    static NativeTableHeaderCell head(String scope, String text, String... looks) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.addClassNames(looks);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("role", "col".equals(scope) ? "columnheader" : "rowheader");
        return cell;
    }

    static NativeTableCell cell(String label, String text, String... looks) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassNames(looks);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    static <T extends Component> T spanning(T cell, int columns) {
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        return cell;
    }
}
