package org.khamrabrong.organization;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters units and people, and checks passwords. */
@Service
@Transactional
public class Enrolment {

    private final Entries entries;
    private final Organization organization;
    private final PasswordEncoder passwords;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    Enrolment(
            Entries entries,
            Organization organization,
            PasswordEncoder passwords,
            Actors actors,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.organization = organization;
        this.passwords = passwords;
        this.actors = actors;
        this.facts = facts;
    }

    public Unit enter(
            String code, String name, String nameEnglish, UnitLevel level, @Nullable UUID parent, boolean headsOffice) {
        actors.require(Role.ADMINISTRATOR);
        Unit entered = entries.enter(
                new Unit(code, new UnitName(name, nameEnglish), level, parent, headsOffice), Entries.SINCE_EVER);
        facts.publishEvent(entered.entered(actors.currentName(), Entries.SINCE_EVER));
        return entered;
    }

    /** @param unit where the person sits and holds the roles */
    public Person enter(String username, String password, String name, String position, UUID unit, Set<Role> roles) {
        return enter(username, password, new Contact(name, ""), position, unit, roles);
    }

    /** The same for somebody who has a mail address. */
    public Person enter(
            String username, String password, Contact contact, String position, UUID unit, Set<Role> roles) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson entered = entries.enter(
                new StoredPerson(username, passwords.encode(password), contact, position, unit)
                        .holding(roles, Entries.SINCE_EVER),
                Entries.SINCE_EVER);
        facts.publishEvent(entered.entered(actors.currentName()));
        return organization.person(username).orElseThrow();
    }

    /** Refuses unless that is the person's password: asked again at the moment of signing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void confirmPassword(Person person, String password) {
        if (password == null
                || organization
                        .passwordHash(person)
                        .filter(hash -> passwords.matches(password, hash))
                        .isEmpty()) {
            throw new Refusal("organization.refusal.wrongPassword");
        }
    }
}
