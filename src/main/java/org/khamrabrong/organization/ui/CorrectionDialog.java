package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.textfield.TextField;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.organization.Contact;
import org.khamrabrong.organization.Correction;
import org.khamrabrong.organization.PersonCard;

/** Another name or address for somebody. */
final class CorrectionDialog {

    private final PeopleTools tools;
    private final PersonCard person;
    private final Runnable changed;
    private final TextField name = Fields.needed("organization.people.name");
    private final TextField email = Fields.text("organization.people.email");

    CorrectionDialog(PeopleTools tools, PersonCard person, Runnable changed) {
        this.tools = tools;
        this.person = person;
        this.changed = changed;
        name.setValue(person.name());
        email.setValue(person.contact().email());
    }

    void ask() {
        new FormDialog(say("organization.person.correct"), "", say("organization.people.save"))
                .across(name)
                .across(email)
                .ask(this::complete, this::correct);
        name.focus();
    }

    private boolean complete() {
        return TextBounds.checkNeeded(name, WrittenText.NAME, say("organization.refusal.nameMissing"))
                & NewPersonDialog.emailFits(email);
    }

    private void correct() {
        tools.registration()
                .correct(new Correction(
                        person.username(), person.contact(), new Contact(name.getValue(), email.getValue())));
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
