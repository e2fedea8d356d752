package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.PersonCard;
import org.khamrabrong.organization.PersonFile;
import org.springframework.beans.factory.ObjectProvider;

/** Somebody with all that was, is and is to be: posts, roles, account. */
@Route(OrganizationNavigation.PEOPLE + "/:" + PersonView.USERNAME)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class PersonView extends Page implements BeforeEnterObserver {

    static final String USERNAME = "username";

    private final transient PeopleTools tools;
    private final transient List<PersonPart> parts;
    private String username = "";

    PersonView(PeopleTools tools, ObjectProvider<PersonPart> parts) {
        this.tools = tools;
        this.parts = parts.orderedStream().toList();
    }

    static RouteParameters of(String username) {
        return new RouteParameters(USERNAME, username);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        username = event.getRouteParameters().get(USERNAME).orElse("");
        show();
    }

    private void show() {
        removeAll();
        actions();
        PersonFile file;
        try {
            file = tools.directory().person(username);
        } catch (Refusal unknown) {
            title(say("organization.person.unknown"));
            add(new EmptyState(say(unknown.key()), say("organization.person.unknown.next"))
                    .action(new Anchor(OrganizationNavigation.PEOPLE, say("organization.person.back"))));
            return;
        }
        show(file);
    }

    private void show(PersonFile file) {
        PersonCard card = file.card();
        title(card.name());
        help(say("organization.person.help", card.position(), Words.name(card.unit())));
        actions(actionsFor(card));
        file.remarks().stream().map(PeopleWords::remark).forEach(this::add);
        List<Component> brought = parts.stream()
                .map(part -> part.of(card, this::show))
                .flatMap(Optional::stream)
                .toList();
        add(particulars(card, brought.isEmpty()));
        add(brought);
        add(new PersonPosts(tools, file, this::show), new PersonRoles(tools, file, this::show));
    }

    private Component[] actionsFor(PersonCard card) {
        Anchor back = new Anchor(OrganizationNavigation.PEOPLE, say("organization.person.back"));
        Button correct = new Button(
                say("organization.person.correct"), click -> new CorrectionDialog(tools, card, this::show).ask());
        return tools.mayChange() ? new Component[] {back, correct} : new Component[] {back};
    }

    /** @param withState where no part that was brought says it */
    private static Component particulars(PersonCard card, boolean withState) {
        Particulars facts = new Particulars()
                .line(say("organization.people.username"), card.username())
                .line(say("organization.people.email"), card.contact().email());
        if (withState) {
            facts.line(say("organization.people.state"), PeopleWords.state(card.state()));
        }
        return new Card(say("organization.person.who"), facts);
    }
}
