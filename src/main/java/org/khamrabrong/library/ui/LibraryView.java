package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.TemplateRow;
import org.khamrabrong.library.TemplateSearch;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.PackageFormat;

/** Everything on the shelf, narrowed by text and measure. */
@Route(LibraryView.LIST)
@Menu(title = "library.menu.library", icon = "vaadin:book", order = 3)
@PermitAll
class LibraryView extends Page implements BeforeEnterObserver {

    static final String LIST = "library";
    private static final int PAUSE = 400;

    private final transient IndicatorLibrary library;
    private final TextField text = new TextField(say("library.search"));
    private final Select<String> measure = new Select<>();
    private final Checkbox retired = new Checkbox(say("library.retired.only"));
    private final SliceTable<TemplateRow> table = new SliceTable<>(say("library.title"));

    LibraryView(IndicatorLibrary library, Actors actors) {
        this.library = library;
        title(say("library.title"));
        help(say("library.help"));
        if (actors.current().is(Role.STRATEGY)) {
            actions(new Button(
                    say("library.add"),
                    VaadinIcon.PLUS.create(),
                    event -> UI.getCurrent().navigate(LIST + "/new")));
        }
        Typing.follow(text, PAUSE);
        text.setClearButtonVisible(true);
        measure.setLabel(say("language.field.measure"));
        measure.setItems(PackageFormat.measureTypes());
        measure.setEmptySelectionAllowed(true);
        measure.setEmptySelectionCaption(say("library.anyMeasure"));
        measure.setItemLabelGenerator(type -> type == null ? say("library.anyMeasure") : say("measure." + type));
        text.addValueChangeListener(change -> search(change.isFromClient()));
        measure.addValueChangeListener(change -> search(change.isFromClient()));
        retired.addValueChangeListener(change -> search(change.isFromClient()));
        Div filters = new Div(text, measure, retired);
        filters.addClassNames("k-row", "k-filters");
        add(filters, table);
        table.componentColumn(say("language.field.name"), LibraryView::link, "k-line-title")
                .column(say("language.field.unit"), row -> row.unit() == null ? "" : row.unit())
                .column(say("language.field.measure"), row -> say("measure." + row.measure()))
                .column(say("library.source"), row -> TemplateWords.source(row.origin()))
                .componentColumn(
                        say("library.toFill.short"),
                        row -> row.blanks() == 0 ? new Span() : TemplateWords.blanks(row.blanks()))
                .whenEmpty(this::nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateSearch search = LibraryFilter.of(event.getLocation().getQueryParameters());
        if (!text.getValue().strip().equals(search.text())) {
            text.setValue(search.text());
        }
        measure.setValue(search.measure());
        retired.setValue(search.retired());
        table.show(page -> library.search(search, page));
    }

    private void search(boolean byHand) {
        if (byHand) {
            go(new TemplateSearch(text.getValue(), measure.getValue(), retired.getValue()));
        }
    }

    private static void go(TemplateSearch search) {
        UI.getCurrent().navigate(LibraryView.class, LibraryFilter.inAddress(search));
    }

    private static Component link(TemplateRow row) {
        Anchor link = new Anchor(LIST + "/" + row.code(), row.name());
        link.addClassName("k-strong");
        Div cell = new Div(link);
        if (row.origin().position() != null) {
            Span position = new Span(row.origin().position());
            position.addClassName("k-help");
            cell.add(new Div(position));
        }
        return cell;
    }

    private Component nothing() {
        return new EmptyState(VaadinIcon.SEARCH, say("library.none"), say("library.none.next"))
                .action(new Button(say("kit.list.showAll"), event -> go(TemplateSearch.EVERYTHING)));
    }
}
