package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator says who may do what, at which unit, from which day to which. */
@Service
@Transactional
public class Granting {

    private final People people;
    private final UnitsInForce units;
    private final RoleEndings endings;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Granting(
            People people,
            UnitsInForce units,
            RoleEndings endings,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.units = units;
        this.endings = endings;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    public void grant(RoleGrant asked) {
        actors.require(Role.ADMINISTRATOR);
        StoredPerson person = people.holdKnown(asked.username());
        Days days = new Days(Required.day(asked.from()), asked.until());
        Unit unit = units.known(asked.unit());
        HeldRole role =
                new HeldRole(Required.of(asked.role(), "organization.refusal.roleToGrantMissing"), unit.id(), days);
        RoleRules.check(new RoleRules.Asked(
                person, role, unit, isOwn(person), units.is(unit, days.from()), LocalDate.now(clock)));
        facts.publishEvent(person.grant(role, unit, actors.currentName()));
        people.saveAndFlush(person);
        facts.publishEvent(new MayDoLess(person.username()));
    }

    /** @param last the last day on which it is held; yesterday where it ends at once */
    public void end(UUID role, @Nullable LocalDate last) {
        actors.require(Role.ADMINISTRATOR);
        String holder = people.holderOf(role).orElseThrow(() -> new Refusal("organization.refusal.unknownRole"));
        endings.end(people.holdKnown(holder), role, Required.day(last));
    }

    private boolean isOwn(StoredPerson person) {
        return !actors.isSystem() && person.username().equals(actors.currentName());
    }
}
