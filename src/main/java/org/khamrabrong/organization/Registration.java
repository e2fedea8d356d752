package org.khamrabrong.organization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.FoldedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator enters people, without a password, and corrects what they are called and how they are reached. */
@Service
@Transactional
public class Registration {

    private final People people;
    private final Invitations invitations;
    private final Placements placements;
    private final UnitsInForce units;
    private final Granting granting;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    Registration(
            People people,
            Invitations invitations,
            Placements placements,
            UnitsInForce units,
            Granting granting,
            Actors actors,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.invitations = invitations;
        this.placements = placements;
        this.units = units;
        this.granting = granting;
        this.actors = actors;
        this.facts = facts;
    }

    /** With a post and roles; answers what is worth a look, such as another of the same name. */
    public List<Remark> enter(NewPerson asked) {
        actors.require(Role.ADMINISTRATOR);
        Placement placement = asked.placement();
        Contact contact = ContactRules.checked(new Contact(asked.name(), asked.email()));
        requireFree(asked.username());
        List<Remark> remarks = alike(contact);
        Unit unit = units.on(placement.unit(), Required.day(placement.from()));
        String title = new PostTitle(placement.position(), "").checked().thai();
        StoredPerson entered = save(new StoredPerson(asked.username(), contact, title, unit.id()));
        facts.publishEvent(entered.entered(actors.currentName()));
        placements.place(entered, placement);
        asked.roles().stream()
                .sorted()
                .map(role -> new RoleGrant(asked.username(), role, unit.id(), placement.from(), null))
                .forEach(granting::grant);
        return remarks;
    }

    /** A link that went to another address leads nowhere any more. */
    public void correct(Correction asked) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = people.holdKnown(asked.username());
        Contact wanted = ContactRules.checked(asked.wanted());
        if (!person.contact().equals(asked.seen())) {
            throw new Refusal(
                    "organization.refusal.personCorrectedMeanwhile",
                    person.correctedBy().orElse(""),
                    person.name(),
                    person.email().orElse("-"));
        }
        if (!person.contact().equals(wanted)) {
            boolean elsewhere = !Objects.equals(person.contact().email(), wanted.email());
            facts.publishEvent(person.correct(wanted, actors.currentName()));
            if (elsewhere) {
                people.saveAndFlush(person);
                invitations.withdraw(person.id());
            }
        }
    }

    private void requireFree(@Nullable String username) {
        if (username == null || !SetUp.isUsername(username)) {
            throw new Refusal("organization.refusal.usernameNotAllowed");
        }
        people.findByUsername(username).ifPresent(other -> {
            throw taken(other.username(), other.name());
        });
    }

    /** Of two who enter the same at once neither sees the other's: then the database does. */
    private StoredPerson save(StoredPerson person) {
        try {
            return people.saveAndFlush(person);
        } catch (DataIntegrityViolationException twice) {
            throw taken(person.username(), person.name());
        }
    }

    private List<Remark> alike(Contact contact) {
        return people.alike(FoldedText.of(contact.name())).stream()
                .map(other ->
                        Remark.of("organization.remark.nameAgain", other.name(), other.username(), other.position()))
                .toList();
    }

    private static Refusal taken(String username, String name) {
        return new Refusal("organization.refusal.usernameTaken", username, name);
    }
}
