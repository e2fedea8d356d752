package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.AccountState;
import org.khamrabrong.organization.PeopleSearch;
import org.khamrabrong.organization.PersonRow;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** Everybody, a slice at a time, narrowed by text, unit, role and state of the account. */
@Route(OrganizationNavigation.PEOPLE)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class PeopleView extends Page implements BeforeEnterObserver {

    private static final int PAUSE = 400;

    private final transient PeopleTools tools;
    private final TextField text = new TextField(say("organization.people.search"));
    private final UnitChoice unit;
    private final Select<Role> role = Fields.roles();
    private final Select<AccountState> state = new Select<>();
    private final SliceTable<PersonRow> table = new SliceTable<>(say("organization.people.title"));
    private transient PeopleSearch search = PeopleSearch.EVERYBODY;

    PeopleView(PeopleTools tools) {
        this.tools = tools;
        title(say("organization.people.title"));
        help(say("organization.people.help"));
        if (tools.mayChange()) {
            Button enter = new Button(
                    say("organization.people.new"),
                    VaadinIcon.PLUS.create(),
                    event -> new NewPersonDialog(tools).ask());
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(enter);
        }
        unit = new UnitChoice(say("organization.people.unit"), tools.units());
        Div filters = new Div(text, unit, role, state);
        filters.addClassNames("k-row", "k-filters");
        narrow();
        add(OrganizationNavigation.tabs(OrganizationNavigation.PEOPLE, tools.mayChange()), filters, table);
        table.componentColumn(say("organization.people.name"), row -> PeopleWords.named(row.person()), "k-line-title")
                .column(say("organization.people.position"), row -> row.person().position())
                .column(say("organization.people.unit"), row -> Words.name(row.unit()))
                .column(say("organization.people.roles"), PeopleView::roles)
                .componentColumn(say("organization.people.state"), row -> PeopleWords.state(row.state()))
                .whenEmpty(this::nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = PeopleFilter.of(event.getLocation().getQueryParameters());
        if (!text.getValue().strip().equals(search.text())) {
            text.setValue(search.text());
        }
        unit.setValue(search.unit());
        role.setValue(search.role());
        state.setValue(search.state());
        PeopleSearch asked = search;
        table.show(page -> tools.directory().page(asked, page));
    }

    private void narrow() {
        Typing.follow(text, PAUSE);
        text.addClassName("k-search");
        text.setClearButtonVisible(true);
        role.setItemLabelGenerator(item -> item == null ? say("organization.people.anyRole") : PeopleWords.role(item));
        everything(role, "organization.people.anyRole");
        state.setLabel(say("organization.people.state"));
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(
                item -> say(item == null ? "organization.people.anyState" : "organization.account." + item));
        everything(state, "organization.people.anyState");
        text.addValueChangeListener(change -> search(change.isFromClient()));
        unit.addValueChangeListener(change -> search(change.isFromClient()));
        role.addValueChangeListener(change -> search(change.isFromClient()));
        state.addValueChangeListener(change -> search(change.isFromClient()));
    }

    private static void everything(Select<?> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say(caption));
    }

    private void search(boolean byHand) {
        if (byHand) {
            go(new PeopleSearch(text.getValue(), unit.chosen().orElse(null), role.getValue(), state.getValue()));
        }
    }

    private static void go(PeopleSearch asked) {
        UI.getCurrent().navigate(PeopleView.class, PeopleFilter.inAddress(asked));
    }

    private static String roles(PersonRow row) {
        return row.roles().stream().map(PeopleWords::role).collect(Collectors.joining(", "));
    }

    private Component nothing() {
        EmptyState nothing = new EmptyState(
                VaadinIcon.SEARCH, say("organization.people.none"), say("organization.people.none.next"));
        return search.narrows()
                ? nothing.action(new Button(say("kit.list.showAll"), event -> go(PeopleSearch.EVERYBODY)))
                : nothing;
    }
}
