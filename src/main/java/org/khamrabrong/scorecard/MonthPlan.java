package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khamrabrong.kit.Blanks;
import org.khamrabrong.kit.Cells;
import org.khamrabrong.scoring.PlannedStep;

/** The steps over the months of the fiscal year, October to September, as bars. */
public class MonthPlan extends Div {

    private final transient Blanks blanks;

    MonthPlan(List<PlannedStep> plan, Blanks blanks) {
        this.blanks = blanks;
        addClassName("k-scroll");
        getElement().setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.addClassNames("k-table", "k-plan-months");
        table.getElement().setAttribute("role", "table");
        NativeTableRow head =
                Cells.row("k-heads", Cells.head("col", getTranslation("language.plan.step"), "k-plan-step"));
        PlanMonths.OF_THE_YEAR.forEach(
                month -> head.add(Cells.head("col", PlanMonths.abbreviation(month), "k-month-head")));
        NativeTableBody body = new NativeTableBody();
        plan.forEach(step -> body.add(row(step)));
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    private NativeTableRow row(PlannedStep step) {
        NativeTableRow row = Cells.row("k-plan-line", Cells.rowHead(blanks.in(name(step)), "k-plan-step"));
        for (int month : PlanMonths.OF_THE_YEAR) {
            boolean worked = step.months().contains(month);
            Span words = new Span(worked ? getTranslation("scorecard.plan.worked") : "");
            words.addClassName("k-hidden");
            NativeTableCell cell = Cells.cell(PlanMonths.abbreviation(month), words, "k-month-bar");
            cell.getElement().setAttribute("data-worked", Boolean.toString(worked));
            row.add(cell);
        }
        return row;
    }

    private static String name(PlannedStep step) {
        String text = step.text() == null ? "" : step.text();
        return step.step().isBlank() || text.isBlank() ? step.step() + text : step.step() + ". " + text;
    }
}
