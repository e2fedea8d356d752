package org.khamrabrong.organization;

import java.util.Arrays;
import java.util.Collections;
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
 * @param holdings the roles that open pages and let one read
 */
public record Person(
        UUID id, PersonName called, UUID unit, boolean active, int signIns, Set<UUID> homes, Holdings holdings) {

    /** A role counts where it is held, and at no other unit. */
    public record RoleAt(Role role, UUID unit) {}

    /**
     * Each at its unit and at what was merged into that.
     *
     * @param own what he or she holds
     * @param standingIn what those hold for whom he or she stands in on that day
     */
    public record Holdings(Set<RoleAt> own, Set<RoleAt> standingIn) {

        public Holdings {
            own = Set.copyOf(own);
            standingIn = Set.copyOf(standingIn);
        }

        private Stream<RoleAt> all() {
            return Stream.concat(own.stream(), standingIn.stream());
        }
    }

    public Person {
        homes = Set.copyOf(homes);
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

    /** Those that he or she holds, and nobody else. */
    Set<Role> roles() {
        return holdings.own().stream().map(RoleAt::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Those whose pages he or she opens: the own, and those of the absent ones. */
    Set<Role> rolesOfPages() {
        return holdings.all().map(RoleAt::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Wherever it is held, or held by one for whom he or she stands in. */
    public boolean is(Role role) {
        return holdings.all().anyMatch(held -> held.role() == role);
    }

    /** Whose people he or she heads, and not in another's place. */
    public Set<UUID> unitsHeaded() {
        return holdings.own().stream()
                .filter(held -> held.role() == Role.HEAD)
                .map(RoleAt::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that ask for steps, and so may need somebody to stand in. */
    public Set<Role> rolesOfSteps() {
        return roles().stream().filter(Role.doingSteps()::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Him- or herself, and not in another's place. */
    boolean holds(Role role, UUID at) {
        return holdings.own().contains(new RoleAt(role, at));
    }

    public boolean is(Role role, UUID at) {
        return holdings.all().anyMatch(new RoleAt(role, at)::equals);
    }

    /** Where any of the roles is held, also by one for whom he or she stands in. */
    public Set<UUID> unitsOf(Role... asked) {
        return holdings.all()
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
        return !Collections.disjoint(roles(), Role.decidingNothing());
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
