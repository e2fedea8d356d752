package org.khamrabrong.organization;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody as he or she is on one day.
 *
 * @param unit where he or she sits
 * @param signIns a sign-in of an earlier count is over
 * @param homes the same, and what was merged into it
 * @param holdings the roles, each at its unit and at what was merged into that
 */
public record Person(
        UUID id, PersonName called, UUID unit, boolean active, int signIns, Set<UUID> homes, Set<RoleAt> holdings) {

    /** A role counts where it is held, and at no other unit. */
    public record RoleAt(Role role, UUID unit) {}

    public Person {
        homes = Set.copyOf(homes);
        holdings = Set.copyOf(holdings);
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

    /** All that he or she belongs to, and so is kept from where others judge. */
    public Set<UUID> units() {
        return with(homes, unitsOf(Role.values()));
    }

    /** Whose own work he or she does, and so reads before it goes to others. */
    public Set<UUID> insideOf() {
        return with(homes, unitsOf(Role.OFFICER, Role.GOVERNOR, Role.HEAD));
    }

    /** Nor for others, whatever was entered before. */
    boolean decidesNothing() {
        return Role.decidingNothing().stream().anyMatch(this::is);
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
