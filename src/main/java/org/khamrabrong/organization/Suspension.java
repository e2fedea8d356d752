package org.khamrabrong.organization;

import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator shuts somebody out, at once and everywhere, and lets him or her in again. */
@Service
@Transactional
public class Suspension {

    private final People people;
    private final Invitations invitations;
    private final Actors actors;
    private final LastAdministrator administrators;
    private final ApplicationEventPublisher facts;

    Suspension(
            People people,
            Invitations invitations,
            Actors actors,
            LastAdministrator administrators,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.invitations = invitations;
        this.actors = actors;
        this.administrators = administrators;
        this.facts = facts;
    }

    /** What the person held goes to the colleagues; what was typed stays with the forms. */
    public void deactivate(String username) {
        actors.require(Role.ADMINISTRATOR);
        if (actors.currentName().equals(username)) {
            throw new Refusal("organization.refusal.deactivateOneself");
        }
        StoredPerson person = known(username);
        facts.publishEvent(person.deactivate(actors.currentName()));
        people.saveAndFlush(person);
        administrators.check();
    }

    /** A link of before leads nowhere any more. */
    public void reactivate(String username) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = known(username);
        facts.publishEvent(person.reactivate(actors.currentName()));
        people.saveAndFlush(person);
        invitations.withdraw(person.id());
    }

    private StoredPerson known(String username) {
        return people.held(username).orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
    }
}
