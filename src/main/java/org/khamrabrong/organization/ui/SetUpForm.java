package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.organization.SetUp;

/** Fields that say beside themselves what is wrong with them, and keep what was typed. */
class SetUpForm extends Div {

    private final TextField token = field("organization.setup.token");
    private final TextField organization = field("organization.setup.organization");
    private final TextField organizationEnglish = field("organization.setup.organizationEnglish");
    private final TextField username = field("organization.setup.username");
    private final TextField name = field("organization.setup.name");
    private final TextField position = field("organization.setup.position");
    private final NewPassword password = new NewPassword();

    private final List<TextField> names;

    /** @param withOrganization whether it is to be entered as well, since nobody can sign in yet */
    SetUpForm(boolean withOrganization) {
        addClassName("k-stack");
        names = withOrganization ? List.of(organization, organizationEnglish, name, position) : List.of(name, position);
        token.setAutocomplete(Autocomplete.OFF);
        username.setHelperText(getTranslation("organization.setup.usernameHelp"));
        add(new Card(row(token)));
        if (withOrganization) {
            add(new Card(getTranslation("organization.setup.unit"), row(organization, organizationEnglish)));
        }
        String person = withOrganization ? "organization.setup.person" : "organization.setup.person.another";
        add(new Card(getTranslation(person), row(name, position), row(username), password));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("k-form");
        return row;
    }

    /** @param weakness what is wrong with the password of what was typed, if anything */
    boolean complete(Function<SetUp, Optional<Refusal>> weakness) {
        boolean complete = said(token);
        for (TextField field : names) {
            complete &= said(field) && TextBounds.check(field, WrittenText.NAME);
        }
        complete &=
                check(username, SetUp.isUsername(username.getValue()) ? "" : "organization.refusal.usernameNotAllowed");
        return password.check(weakness.apply(read())) && complete;
    }

    private boolean said(TextField field) {
        return check(field, field.getValue().isBlank() ? "organization.setup.required" : "");
    }

    SetUp read() {
        return new SetUp(
                token.getValue(),
                organization.getValue(),
                organizationEnglish.getValue(),
                username.getValue(),
                name.getValue(),
                position.getValue(),
                password.value());
    }

    private boolean check(TextField field, String wrong) {
        field.setInvalid(!wrong.isEmpty());
        field.setErrorMessage(wrong.isEmpty() ? "" : getTranslation(wrong));
        return wrong.isEmpty();
    }

    private TextField field(String label) {
        TextField field = new TextField(getTranslation(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }
}
