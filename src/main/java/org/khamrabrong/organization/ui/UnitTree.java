package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitRow;
import org.khamrabrong.organization.ui.choice.ForestData;

/** Units with level, head and people, opened row by row; on a telephone all of it stands under the name. */
final class UnitTree extends Div {

    private static final int NARROW = 700;
    /** As many need no window of their own. */
    private static final int FEW = 30;

    private final transient UnitForest<UnitRow> forest;
    private final TreeGrid<UnitRow> grid = new TreeGrid<>();
    private final List<Grid.Column<UnitRow>> besides = new ArrayList<>();
    private final Span found = new Span();
    private Set<UUID> shown = new HashSet<>();
    private boolean narrow;

    UnitTree(UnitForest<UnitRow> forest) {
        this.forest = forest;
        addClassNames("k-stack", "k-unit-tree");
        found.getElement().setAttribute("role", "status");
        found.addClassNames("k-quiet", "k-small");
        grid.getElement().setAttribute("aria-label", getTranslation("organization.tree.title"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("organization.tree.none"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(forest.size() <= FEW);
        grid.addComponentHierarchyColumn(this::name)
                .setHeader(getTranslation("organization.choice.unit"))
                .setFlexGrow(5);
        besides.add(grid.addColumn(this::level)
                .setHeader(getTranslation("organization.unit.level"))
                .setFlexGrow(2));
        besides.add(grid.addComponentColumn(this::head)
                .setHeader(getTranslation("organization.unit.head"))
                .setFlexGrow(3));
        besides.add(grid.addColumn(row -> row.staff().people())
                .setHeader(getTranslation("organization.unit.people"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0));
        besides.add(grid.addColumn(this::signs)
                .setHeader(getTranslation("organization.unit.signs"))
                .setFlexGrow(1));
        grid.setDataProvider(new ForestData<>(forest, row -> shown.contains(row.id())));
        add(found, grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        ui.getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    /** Shows what the text finds and the way there; all of it, opened at the top, where the text is blank. */
    void find(String text) {
        List<UnitRow> matches = forest.matching(text);
        Set<UUID> way = forest.above(matches);
        shown = new HashSet<>(way);
        matches.forEach(row -> shown.add(row.id()));
        found.setText(
                text.isBlank()
                        ? getTranslation("organization.tree.count", forest.size())
                        : getTranslation("organization.tree.found", matches.size(), forest.size()));
        grid.getDataProvider().refreshAll();
        grid.expand(
                text.isBlank()
                        ? forest.top()
                        : way.stream().flatMap(id -> forest.unit(id).stream()).toList());
    }

    private void fit(int width) {
        boolean fits = width < NARROW;
        if (fits != narrow) {
            narrow = fits;
            besides.forEach(column -> column.setVisible(!narrow));
            grid.getDataProvider().refreshAll();
        }
    }

    private Component name(UnitRow row) {
        Anchor link = new Anchor("organization/unit/" + row.code(), Words.name(row.names()));
        link.addClassName("k-link");
        Span code = new Span(row.code());
        code.addClassNames("k-quiet", "k-small");
        Div cell = new Div(link, code);
        cell.addClassName("k-unit-name");
        if (row.planned()) {
            cell.add(new Badge(Tone.WARNING, getTranslation("organization.tree.planned")));
        }
        if (narrow) {
            Span about = new Span(getTranslation(
                    "organization.tree.about",
                    level(row),
                    headName(row),
                    getTranslation("organization.tree.people", row.staff().people())));
            about.addClassNames("k-quiet", "k-small");
            cell.add(about);
        }
        return cell;
    }

    private Component head(UnitRow row) {
        return row.staff().heads().isEmpty() && row.what().signs()
                ? new Badge(Tone.WARNING, getTranslation("organization.unit.vacant"))
                : new Span(headName(row));
    }

    private String headName(UnitRow row) {
        return row.staff().heads().isEmpty()
                ? getTranslation("organization.unit.vacant")
                : row.staff().heads();
    }

    private String level(UnitRow row) {
        return getTranslation("organization.level." + row.level());
    }

    private String signs(UnitRow row) {
        return getTranslation("organization.unit.signs." + row.what().signs());
    }
}
