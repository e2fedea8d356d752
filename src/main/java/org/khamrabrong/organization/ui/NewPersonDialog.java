package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.organization.EmailAddress;
import org.khamrabrong.organization.NewPerson;
import org.khamrabrong.organization.Remark;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.SetUp;

/** Somebody new: who, how reached, where from which day, and with which roles there. */
final class NewPersonDialog {

    private final PeopleTools tools;
    private final TextField name = Fields.needed("organization.people.name");
    private final TextField username = Fields.needed("organization.people.username");
    private final TextField email = Fields.text("organization.people.email");
    private final PlacementFields placement;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(say("organization.people.rolesThere"));

    NewPersonDialog(PeopleTools tools) {
        this.tools = tools;
        this.placement = new PlacementFields(tools);
        username.setHelperText(say("organization.setup.usernameHelp"));
        email.setHelperText(say("organization.people.email.help"));
        roles.setItems(List.of(Role.values()));
        roles.setItemLabelGenerator(PeopleWords::role);
        roles.setHelperText(say("organization.people.rolesThere.help"));
    }

    void ask() {
        FormDialog dialog = new FormDialog(
                        say("organization.people.new"),
                        say("organization.people.new.help"),
                        say("organization.people.new.action"))
                .with(name, username, email);
        placement.addTo(dialog);
        dialog.across(roles).ask(this::complete, this::enter);
        name.focus();
    }

    private boolean complete() {
        boolean named = TextBounds.checkNeeded(name, WrittenText.NAME, say("organization.refusal.nameMissing"));
        boolean called = Fields.mark(
                username, SetUp.isUsername(username.getValue()) ? "" : say("organization.refusal.usernameNotAllowed"));
        return named & called & emailFits(email) & placement.complete();
    }

    static boolean emailFits(TextField field) {
        String typed = field.getValue().strip();
        return Fields.mark(
                field, typed.isEmpty() || EmailAddress.isOne(typed) ? "" : say("organization.refusal.emailNotOne"));
    }

    private void enter() {
        List<Remark> remarks = tools.registration()
                .enter(new NewPerson(
                        username.getValue(),
                        name.getValue(),
                        email.getValue(),
                        placement.placement(),
                        roles.getValue()));
        String entered = say("organization.people.entered", name.getValue().strip());
        remarks.stream()
                .findFirst()
                .map(remark -> entered + " " + PeopleWords.said(remark))
                .ifPresentOrElse(Notices::warning, () -> Notices.success(entered));
        UI.getCurrent().navigate(PersonView.class, PersonView.of(username.getValue()));
    }
}
