package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends roles: whoever calls has asked who is there, and holds the person's row. */
@Component
class RoleEndings {

    private record Asked(StoredPerson person, HeldRole role, LocalDate last, boolean own, LocalDate today) {

        private boolean isNoSooner() {
            LocalDate until = role.days().until();
            return until != null && !last.isBefore(until);
        }
    }

    private static final Policy<Asked> POLICY = new Policy<Asked>()
            .refuse(Asked::own, "organization.refusal.rolesOwn")
            .refuse(asked -> asked.role().days().isOver(asked.today()), "organization.refusal.roleOver")
            .refuse(Asked::isNoSooner, "organization.refusal.roleEndsSooner")
            .refuse(
                    asked -> asked.last().isBefore(asked.today().minusDays(1)),
                    "organization.refusal.roleEndsInThePast");

    private final People people;
    private final UnitsInForce units;
    private final LastAdministrator administrators;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    RoleEndings(
            People people,
            UnitsInForce units,
            LastAdministrator administrators,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.people = people;
        this.units = units;
        this.administrators = administrators;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** Nobody can be said to have lacked yesterday what was held: of an earlier day yesterday is the last. */
    void end(StoredPerson person, Collection<UUID> roles, LocalDate last) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        roles.forEach(role -> end(person, role, last.isBefore(yesterday) ? yesterday : last));
    }

    /** @param last the last day on which it is held; yesterday where it ends at once */
    void end(StoredPerson person, UUID id, LocalDate last) {
        HeldRole role = person.roles().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("organization.refusal.unknownRole"));
        boolean own = !actors.isSystem() && person.username().equals(actors.currentName());
        POLICY.check(new Asked(person, role, last, own, LocalDate.now(clock)));
        facts.publishEvent(person.endRole(role, last, units.known(role.unit()), actors.currentName()));
        people.saveAndFlush(person);
        facts.publishEvent(new MayDoLess(person.username()));
        if (role.role() == Role.ADMINISTRATOR) {
            administrators.check();
        }
    }
}
