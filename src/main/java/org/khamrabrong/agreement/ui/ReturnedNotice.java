package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Organization;

/** Who gave the draft back and why. */
final class ReturnedNotice {

    private ReturnedNotice() {}

    static Optional<Component> of(DraftForm form, Organization organization) {
        return form.returned()
                .map(returned -> new Message(
                        Tone.WARNING,
                        say("agreement.draft.returned", name(returned.by(), organization), returned.reason())));
    }

    private static String name(String username, Organization organization) {
        return Optional.ofNullable(organization.names(List.of(username)).get(username))
                .map(person -> say("agreement.person", person.name(), person.position()))
                .orElse(username);
    }
}
