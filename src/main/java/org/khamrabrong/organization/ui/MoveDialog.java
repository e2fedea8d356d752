package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Move;
import org.khamrabrong.organization.PersonFile;
import org.khamrabrong.organization.RoleRow;

/** Somebody goes to another unit or another post from a day; the roles that were ticked end on the day before. */
final class MoveDialog {

    private final PeopleTools tools;
    private final PersonFile file;
    private final Runnable changed;
    private final PlacementFields placement;
    private final CheckboxGroup<RoleRow> roles = new CheckboxGroup<>(say("organization.person.move.roles"));

    MoveDialog(PeopleTools tools, PersonFile file, Runnable changed) {
        this.tools = tools;
        this.file = file;
        this.changed = changed;
        this.placement = new PlacementFields(tools);
        List<RoleRow> held = file.roles().stream()
                .filter(role -> !role.days().isOver(tools.today()))
                .toList();
        roles.setItems(held);
        roles.setItemLabelGenerator(
                role -> say("organization.person.roleAt", PeopleWords.role(role.role()), Words.name(role.unitName())));
        roles.setValue(held.stream()
                .filter(role -> role.unit().equals(file.card().home()))
                .collect(Collectors.toSet()));
        roles.setHelperText(say("organization.person.move.roles.help"));
        roles.setVisible(!held.isEmpty());
    }

    void ask() {
        FormDialog dialog = new FormDialog(
                say("organization.person.move.title", file.card().name()),
                say("organization.person.move.help"),
                say("organization.person.move"));
        placement.addTo(dialog);
        dialog.across(roles).ask(placement::complete, this::move);
    }

    private void move() {
        tools.staffing()
                .move(new Move(
                        file.card().username(),
                        placement.placement(),
                        roles.getValue().stream().map(RoleRow::id).collect(Collectors.toSet())));
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
