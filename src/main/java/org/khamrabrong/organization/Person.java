package org.khamrabrong.organization;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody as he or she is on one day.
 *
 * @param unit where he or she sits
 * @param holdings the roles of that day, each at its unit
 * @param units all that he or she belongs to: where he or she sits or holds a role, and what was merged into these
 */
public record Person(
        UUID id, PersonName called, UUID unit, boolean active, Set<RoleAt> holdings, Set<UUID> units) {

    /** A role counts where it is held, and at no other unit. */
    public record RoleAt(Role role, UUID unit) {}

    public Person {
        holdings = Set.copyOf(holdings);
        units = Set.copyOf(units);
    }

    public String username() {
        return called.username();
    }

    public String name() {
        return called.name();
    }

    public String position() {
        return called.position();
    }

    Set<Role> roles() {
        return holdings.stream().map(RoleAt::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Wherever it is held. */
    public boolean is(Role role) {
        return holdings.stream().anyMatch(held -> held.role() == role);
    }

    public boolean is(Role role, UUID at) {
        return holdings.contains(new RoleAt(role, at));
    }

    /** Where any of the roles is held. */
    public Set<UUID> unitsOf(Role... asked) {
        return holdings.stream()
                .filter(held -> Arrays.asList(asked).contains(held.role()))
                .map(RoleAt::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nor for others, whatever was entered before. */
    boolean decidesNothing() {
        return Role.decidingNothing().stream().anyMatch(this::is);
    }
}
