package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.exchange.Change;
import org.khamrabrong.organization.exchange.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Many roles at once: those that are given, go on longer, or end sooner. */
@Component
class BulkRoles {

    private final People people;
    private final RoleEndings endings;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    BulkRoles(People people, RoleEndings endings, Actors actors, Clock clock, ApplicationEventPublisher facts) {
        this.people = people;
        this.endings = endings;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    void take(List<Change> changes, BulkUnits.Tree tree, BulkPeople.Entered entered) {
        Map<String, StoredPerson> holders = new HashMap<>(entered.people());
        List<String> others = changes.stream()
                .map(change -> change.text(Field.ROLE_USERNAME))
                .filter(username -> !holders.containsKey(username))
                .distinct()
                .toList();
        holders.putAll(BulkPeople.known(people, others));
        for (Change change : changes) {
            StoredPerson person = Optional.ofNullable(holders.get(change.text(Field.ROLE_USERNAME)))
                    .orElseThrow(() -> new Refusal("organization.refusal.unknownPerson"));
            if (change.id() == null) {
                grant(person, change, days(change.text(Field.ROLE_FROM), change), tree);
            } else {
                change(person, change, tree);
            }
        }
    }

    private void grant(StoredPerson person, Change change, Days days, BulkUnits.Tree tree) {
        Unit unit = tree.unit(change.text(Field.ROLE_UNIT));
        HeldRole role = new HeldRole(Role.valueOf(change.text(Field.ROLE_ROLE)), unit.id(), days);
        RoleRules.check(new RoleRules.Asked(
                person, role, unit, isOwn(person), tree.inForce(unit, days.from()), LocalDate.now(clock)));
        facts.publishEvent(person.grant(role, unit, actors.currentName()));
    }

    /** Longer than before it is held anew from the day after; what is over stays as it was. */
    private void change(StoredPerson person, Change change, BulkUnits.Tree tree) {
        LocalDate until = day(change.before().getOrDefault(Field.ROLE_UNTIL, ""));
        LocalDate wanted = day(change.text(Field.ROLE_UNTIL));
        if (wanted != null && (until == null || wanted.isBefore(until))) {
            endings.end(person, Optional.ofNullable(change.id()).orElseThrow(), wanted);
        } else if (until != null) {
            grant(person, change, days(until.plusDays(1).toString(), change), tree);
        }
    }

    private static Days days(String from, Change change) {
        return new Days(LocalDate.parse(from), day(change.text(Field.ROLE_UNTIL)));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private boolean isOwn(StoredPerson person) {
        return !actors.isSystem() && person.username().equals(actors.currentName());
    }
}
