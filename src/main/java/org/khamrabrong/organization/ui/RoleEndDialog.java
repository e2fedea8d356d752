package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import java.util.Optional;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.RoleRow;

/** Ends a role on a last day, or at once. */
final class RoleEndDialog {

    private final PeopleTools tools;
    private final RoleRow role;
    private final Runnable changed;
    private final Checkbox atOnce = new Checkbox(say("organization.person.endRole.atOnce"));
    private final ThaiDateField last = new ThaiDateField(say("organization.people.lastDay"));

    RoleEndDialog(PeopleTools tools, RoleRow role, Runnable changed) {
        this.tools = tools;
        this.role = role;
        this.changed = changed;
        last.show(tools.today());
        last.setRequiredIndicatorVisible(true);
        atOnce.addValueChangeListener(change -> last.setVisible(!change.getValue()));
    }

    static String title(RoleRow role) {
        return say(
                "organization.person.endRole.title",
                role.person().name(),
                PeopleWords.role(role.role()),
                Words.name(role.unitName()));
    }

    void ask() {
        new FormDialog(title(role), say("organization.person.endRole.help"), say("organization.people.end"))
                .across(last)
                .across(atOnce)
                .asDanger()
                .ask(() -> atOnce.getValue() || last.check(), this::end);
        last.focus();
    }

    private void end() {
        Optional<LocalDate> day = atOnce.getValue() ? Optional.of(tools.today().minusDays(1)) : last.day();
        tools.granting().end(role.id(), day.orElse(null));
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
