package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitChanges;
import org.khamrabrong.organization.UnitDirectory;
import org.khamrabrong.organization.UnitForest;
import org.khamrabrong.organization.UnitRow;

/** The organization as a tree, as of any day; what is searched for and the day stand in the address. */
@Route(OrganizationNavigation.UNITS)
@Menu(title = "organization.menu.organization", icon = "vaadin:sitemap", order = 8)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class OrganizationView extends Page implements BeforeEnterObserver {

    private static final String TEXT = "text";
    private static final String DAY = "day";

    private final transient UnitDirectory directory;
    private final transient UnitChanges changes;
    private final transient Clock clock;
    private final TextField search = new TextField(getTranslation("organization.choice.search"));
    private final ThaiDateField day = new ThaiDateField(getTranslation("organization.tree.day"));
    private final Div content = new Div();
    private transient Optional<UnitTree> tree = Optional.empty();

    OrganizationView(UnitDirectory directory, UnitChanges changes, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
        title(getTranslation("organization.tree.title"));
        help(getTranslation("organization.tree.help"));
        search.setPrefixComponent(Tone.decorative(VaadinIcon.SEARCH));
        search.setClearButtonVisible(true);
        Typing.follow(search).addValueChangeListener(change -> find(change.isFromClient()));
        day.addValueChangeListener(change -> Optional.of(change)
                .filter(changed -> changed.isFromClient() && day.check())
                .ifPresent(changed -> show(true)));
        Div filters = new Div(search, day);
        filters.addClassNames("k-row", "k-filters", "k-tree-filters");
        content.addClassName("k-stack");
        add(OrganizationNavigation.tabs(OrganizationNavigation.UNITS, directory.mayChange()), filters, content);
        if (directory.mayChange()) {
            actions(link("organization.tree.import", "organization/import"), begin());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(TEXT).orElse(""));
        day.show(asked.getSingleParameter(DAY).flatMap(OrganizationView::day).orElseGet(this::today));
        show(false);
    }

    private void show(boolean remember) {
        List<UnitRow> rows = directory.tree(asOf());
        content.removeAll();
        tree = Optional.empty();
        if (!asOf().equals(today())) {
            content.add(new Message(
                    Tone.INFO,
                    getTranslation("organization.tree.asOf", Words.formats().date(asOf()))));
        }
        if (rows.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.SITEMAP,
                    getTranslation("organization.tree.nothing"),
                    getTranslation("organization.tree.nothing.next")));
        } else {
            UnitTree shown = new UnitTree(new UnitForest<>(rows));
            tree = Optional.of(shown);
            content.add(shown);
            if (rows.size() == 1 && directory.mayChange()) {
                content.add(beginning());
            }
        }
        find(remember);
    }

    private void find(boolean remember) {
        tree.ifPresent(shown -> shown.find(search.getValue()));
        if (remember) {
            Map<String, String> parameters = new HashMap<>();
            if (!search.isEmpty()) {
                parameters.put(TEXT, search.getValue());
            }
            if (!asOf().equals(today())) {
                parameters.put(DAY, asOf().toString());
            }
            UI.getCurrent().getPage().getHistory().replaceState(null, "organization" + query(parameters));
        }
    }

    /** Only the body itself is there: what to do next. */
    private Component beginning() {
        Div ways = new Div(link("organization.tree.import", "organization/import"), begin());
        ways.addClassName("k-row");
        return new EmptyState(
                        VaadinIcon.SITEMAP,
                        getTranslation("organization.tree.empty"),
                        getTranslation("organization.tree.empty.next"))
                .action(ways);
    }

    private Button begin() {
        Button begin = new Button(
                getTranslation("organization.unit.begin"),
                click -> new BeginUnitDialog(directory.tree(today()), today(), changes, () -> show(false)).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private Anchor link(String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("k-link");
        return link;
    }

    private LocalDate asOf() {
        return day.day().orElseGet(this::today);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String query(Map<String, String> parameters) {
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
