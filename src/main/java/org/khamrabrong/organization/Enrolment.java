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

    private final Units units;
    private final People people;
    private final PasswordEncoder passwords;
    private final Actors actors;
    private final ApplicationEventPublisher facts;

    Enrolment(Units units, People people, PasswordEncoder passwords, Actors actors, ApplicationEventPublisher facts) {
        this.facts = facts;
        this.actors = actors;
        this.units = units;
        this.people = people;
        this.passwords = passwords;
    }

    public Unit enter(
            String code, String name, String nameEnglish, UnitLevel level, @Nullable UUID parent, boolean headsOffice) {
        actors.require(Role.ADMINISTRATOR);
        Unit entered = units.save(new Unit(code, new UnitName(name, nameEnglish), level, parent, headsOffice));
        facts.publishEvent(entered.entered(actors.currentName()));
        return entered;
    }

    public Person enter(String username, String password, String name, String position, UUID unit, Set<Role> roles) {
        actors.require(Role.ADMINISTRATOR);
        Person entered = people.save(new Person(username, passwords.encode(password), name, position, unit, roles));
        facts.publishEvent(entered.entered(actors.currentName()));
        return entered;
    }

    /** Refuses unless that is the person's password: asked again at the moment of signing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void confirmPassword(Person person, String password) {
        if (password == null || !passwords.matches(password, person.passwordHash())) {
            throw new Refusal("organization.refusal.wrongPassword");
        }
    }
}
