package org.khamrabrong.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deputies as they are named one after another among a few people; and the rules on that, read slowly and day by day. */
record DeputyHistory(List<Naming> asked, List<Away> absences) {

    /** The last one decides nothing. */
    static final List<Set<Role>> PEOPLE = List.of(
            Set.of(Role.OFFICER),
            Set.of(Role.GOVERNOR, Role.NEGOTIATOR),
            Set.of(Role.HEAD),
            Set.of(Role.OFFICER, Role.COMMITTEE),
            Set.of(Role.AUDITOR));

    static final List<Role> ROLES = List.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.NEGOTIATOR, Role.COMMITTEE);

    /** What becomes of what was named. */
    enum After {
        CONSENTED,
        LEFT_OPEN,
        DECLINED,
        ENDED
    }

    /**
     * Somebody is named.
     *
     * @param role null for all
     * @param from in days from today
     * @param until likewise
     * @param order whether by an order
     */
    record Naming(int absent, int deputy, @Nullable Role role, int from, int until, boolean order, After after) {

        /** An order is not answered. */
        boolean lives() {
            return after != After.ENDED && (order || after != After.DECLINED);
        }

        boolean inForce(int day) {
            return covers(day) && lives() && (order || after == After.CONSENTED);
        }

        boolean covers(int day) {
            return from <= day && day <= until;
        }

        boolean meets(Naming other) {
            return from <= other.until && other.from <= until;
        }
    }

    record Away(int person, int from, int until) {}

    /** A role of one who is stood in for. */
    record Held(int person, Role role) {}

    /** What a person would answer who read the rules, and looked day by day. */
    Optional<String> refusal(Naming asked, List<Naming> named) {
        List<Naming> living = named.stream().filter(Naming::lives).toList();
        return Stream.of(
                        said(asked.absent() == asked.deputy(), "deputyOfOneself"),
                        said(asked.until() < asked.from(), "deputyDaysTurned"),
                        said(asked.until() < 0 || !asked.order() && asked.from() < 0, "deputyDaysPast"),
                        said(PEOPLE.get(asked.deputy()).contains(Role.AUDITOR), "deputyDecidesNothing"),
                        said(!holds(asked.absent(), asked.role()), "deputyWithoutRole"),
                        said(living.stream().anyMatch(one -> overlaps(asked, one)), "deputyOverlaps"),
                        said(
                                Stream.iterate(asked.from(), day -> day <= asked.until(), day -> day + 1)
                                        .anyMatch(day -> behind(asked.deputy(), day, living)
                                                .contains(asked.absent())),
                                "deputyCircle"),
                        said(
                                absences.stream()
                                        .anyMatch(away -> away.person() == asked.deputy()
                                                && away.from() <= asked.until()
                                                && asked.from() <= away.until()),
                                "deputyAway"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> said(boolean wrong, String key) {
        return wrong ? Optional.of("organization.refusal." + key) : Optional.empty();
    }

    private static boolean holds(int person, @Nullable Role role) {
        return PEOPLE.get(person).stream().anyMatch(held -> ROLES.contains(held) && (role == null || role == held));
    }

    private static boolean overlaps(Naming asked, Naming other) {
        return asked.absent() == other.absent()
                && asked.meets(other)
                && (asked.role() == null || other.role() == null || asked.role() == other.role());
    }

    /** The person and all who would do his or her work on that day, the deputies of deputies too. */
    static Set<Integer> behind(int person, int day, List<Naming> living) {
        Set<Integer> found = new HashSet<>(Set.of(person));
        boolean grown = true;
        while (grown) {
            grown = found.addAll(living.stream()
                    .filter(one -> one.covers(day) && found.contains(one.absent()))
                    .map(Naming::deputy)
                    .collect(Collectors.toSet()));
        }
        return found;
    }

    /** In the roles that the absent one holds, and in none in which that one stands in. */
    static Stream<Held> heldByAbsent(int deputy, int day, List<Naming> named) {
        return named.stream()
                .filter(one -> one.deputy() == deputy && one.inForce(day))
                .flatMap(one -> PEOPLE.get(one.absent()).stream()
                        .filter(held -> ROLES.contains(held) && (one.role() == null || one.role() == held))
                        .map(held -> new Held(one.absent(), held)));
    }
}
