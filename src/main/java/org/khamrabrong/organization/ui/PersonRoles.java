package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.PersonFile;
import org.khamrabrong.organization.RoleRow;

/** The roles that somebody held, holds or will hold, each at its unit. */
final class PersonRoles extends Card {

    private final transient PeopleTools tools;
    private final transient Runnable changed;

    PersonRoles(PeopleTools tools, PersonFile file, Runnable changed) {
        super(say("organization.person.roles"));
        this.tools = tools;
        this.changed = changed;
        add(new TimedList<>(
                file.roles(), RoleRow::days, tools.today(), this::table, say("organization.person.roles.none")));
        if (tools.mayChange()) {
            Div actions = new Div(new Button(
                    say("organization.person.grant"), click -> new RoleDialog(tools, file.card(), changed).ask()));
            actions.addClassName("k-row");
            add(actions);
        }
    }

    private SliceTable<RoleRow> table() {
        return new SliceTable<RoleRow>(say("organization.person.roles"))
                .componentColumn(say("organization.people.role"), PersonRoles::role, "k-line-title")
                .column(say("organization.people.unit"), row -> Words.name(row.unitName()))
                .column(say("organization.people.days"), row -> PeopleWords.days(row.days()))
                .componentColumn(
                        say("organization.people.inForce"), row -> PeopleWords.state(row.days(), tools.today()))
                .componentColumn("", this::end, "k-line-action");
    }

    private static Component role(RoleRow row) {
        Span role = new Span(PeopleWords.role(row.role()));
        role.addClassName("k-strong");
        return role;
    }

    private Component end(RoleRow row) {
        if (!tools.mayChange() || row.days().isOver(tools.today())) {
            return new Span();
        }
        Button end =
                new Button(say("organization.person.endRole"), click -> new RoleEndDialog(tools, row, changed).ask());
        end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        end.setAriaLabel(RoleEndDialog.title(row));
        return end;
    }
}
