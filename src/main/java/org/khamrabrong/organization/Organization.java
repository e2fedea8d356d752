package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who is who and which unit stands under which. */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final Units units;
    private final People people;
    private final PeopleToday today;
    private final Clock clock;

    Organization(Units units, People people, PeopleToday today, Clock clock) {
        this.units = units;
        this.people = people;
        this.today = today;
        this.clock = clock;
    }

    public Unit unit(UUID id) {
        return units.findById(id).orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
    }

    public Optional<Unit> unitWithCode(String code) {
        return units.findByCode(code);
    }

    /** In the order of their codes; one alone is not read again where the transaction knows it. */
    public List<Unit> units(Collection<UUID> ids) {
        return switch (ids.size()) {
            case 0 -> List.of();
            case 1 -> units.findById(ids.iterator().next()).stream().toList();
            default -> units.findAllByIdInOrderByCode(ids);
        };
    }

    public List<Unit> units() {
        return units.findAllByOrderByCode();
    }

    /** All that there are today, in the order of a Thai dictionary. */
    public List<Unit> unitsInForce() {
        return units.inForce();
    }

    /** All that make agreements today. */
    public List<Unit> signingUnits() {
        return units().stream().filter(unit -> unit.signs() && unit.inForce()).toList();
    }

    public Map<UUID, Unit> unitsById() {
        return units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** As of today. */
    public Optional<Person> person(String username) {
        return WrittenText.keeps(username) ? today.named(username) : Optional.empty();
    }

    /** The encoded password, for those who check it; never shown. Missing until an invitation is accepted. */
    public Optional<String> passwordHash(Person person) {
        return people.findById(person.id()).flatMap(StoredPerson::passwordHash);
    }

    /** Names and positions by user name, in one statement; unknown user names are absent. */
    public Map<String, PersonName> names(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : people.names(usernames).stream().collect(Collectors.toMap(PersonName::username, Function.identity()));
    }

    /** Everybody by name, the way a choice lists them. */
    public List<PersonName> names() {
        return people.names();
    }

    /** Those in office who hold the role at the unit today. */
    public List<Person> holding(Role role, UUID unit) {
        return today.holding(role, unit);
    }

    public boolean empty() {
        return people.count() == 0;
    }

    /** The nearest unit above (not itself) of that level. */
    public Optional<Unit> above(Unit unit, UnitLevel level) {
        Optional<Unit> parent = parentOf(unit);
        while (parent.isPresent() && parent.get().level() != level) {
            parent = parentOf(parent.get());
        }
        return parent;
    }

    /** The units, everything under them, and what was merged into any of these. */
    public Set<UUID> withAllBeneath(Set<UUID> tops) {
        return tops.isEmpty() ? Set.of() : units.withAllBeneath(tops, LocalDate.now(clock));
    }

    /** The unit that does the work of that one today: itself, or what it was merged into. */
    public Unit inChargeOf(UUID unit) {
        return units.inChargeOf(unit, LocalDate.now(clock))
                .orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
    }

    public Optional<Unit> parentOf(Unit unit) {
        return unit.parent().flatMap(units::findById);
    }
}
