package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.select.Select;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.organization.PersonCard;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.RoleGrant;
import org.khamrabrong.organization.ui.choice.UnitChoice;

/** Another role for somebody: which, at which unit, from when to when. */
final class RoleDialog {

    private final PeopleTools tools;
    private final PersonCard person;
    private final Runnable changed;
    private final Select<Role> role = Fields.roles();
    private final UnitChoice unit;
    private final DaysFields days;

    RoleDialog(PeopleTools tools, PersonCard person, Runnable changed) {
        this.tools = tools;
        this.person = person;
        this.changed = changed;
        role.setRequiredIndicatorVisible(true);
        unit = new UnitChoice(say("organization.people.unit"), tools.units());
        unit.setRequiredIndicatorVisible(true);
        unit.setValue(person.home());
        days = new DaysFields(tools.today());
    }

    void ask() {
        new FormDialog(
                        say("organization.person.grant.title", person.name()),
                        say("organization.person.grant.help"),
                        say("organization.person.grant"))
                .across(role)
                .across(unit)
                .with(days.first(), days.last())
                .ask(this::complete, this::grant);
    }

    private boolean complete() {
        return Fields.said(role, "organization.refusal.roleToGrantMissing")
                & Fields.said(unit, "organization.refusal.unitMissing")
                & days.complete();
    }

    private void grant() {
        tools.granting()
                .grant(new RoleGrant(
                        person.username(), role.getValue(), unit.chosen().orElse(null), days.from(), days.until()));
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
