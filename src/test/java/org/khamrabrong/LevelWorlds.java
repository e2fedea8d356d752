package org.khamrabrong;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.khamrabrong.LevelWorld.Seat;
import org.khamrabrong.StepWorld.Held;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Term;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.Paper;

/** Worlds in which every rule on levels comes into play: few people in few roles, so that one of them is missed soon. */
final class LevelWorlds {

    private static final int MOST_LEVELS = 4;
    private static final List<Seat> THREE_LEVELS =
            List.of(new Seat(Role.GOVERNOR, 0, false), new Seat(Role.HEAD, 0, false), new Seat(Role.HEAD, 1, true));

    private LevelWorlds() {}

    static Arbitrary<LevelWorld> any() {
        return StepWorlds.ofApproval()
                .filter(world -> world.members().stream().anyMatch(Member::active))
                .flatMap(LevelWorlds::of);
    }

    private static Arbitrary<LevelWorld> of(StepWorld world) {
        Arbitrary<Set<Member>> away = Arbitraries.of(world.members()).set().ofMaxSize(2);
        Arbitrary<Member> author =
                Arbitraries.of(world.members().stream().filter(Member::active).toList());
        return Combinators.combine(away, Arbitraries.of(Paper.Kind.class), own(), levels(), author, choices())
                .as((absent, kind, own, levels, hand, choices) ->
                        new LevelWorld(world, absent, kind, own, levels, hand, choices));
    }

    /**
     * Every set of roles, author and absences of an author and two others at three levels: their unit's governor and head and
     * the head above. The kinds of paper take turns; of two who may approve each is the one who does.
     */
    static List<LevelWorld> ofThreePeople() {
        List<LevelWorld> worlds = new ArrayList<>();
        List<Person> others = Person.all().toList();
        for (Set<Held> author : Person.roleSets()) {
            for (int one = 0; one < others.size(); one++) {
                for (int other = one; other < others.size(); other++) {
                    for (int choice = 0; choice < 2; choice++) {
                        Paper.Kind kind = Paper.Kind.values()[worlds.size() % Paper.Kind.values().length];
                        worlds.add(world(kind, author, others.get(one), others.get(other), choice));
                    }
                }
            }
        }
        return worlds;
    }

    private static LevelWorld world(Paper.Kind kind, Set<Held> author, Person one, Person other, int choice) {
        List<Member> members =
                List.of(member("author", author), member("one", one.held()), member("other", other.held()));
        Set<Member> away = new HashSet<>();
        if (one.away()) {
            away.add(members.get(1));
        }
        if (other.away()) {
            away.add(members.get(2));
        }
        StepWorld world = new StepWorld(members, List.of(), List.of(), List.of(), List.of());
        return new LevelWorld(
                world, away, kind, 0, THREE_LEVELS, members.get(0), Collections.nCopies(MOST_LEVELS, choice));
    }

    private static Member member(String name, Set<Held> held) {
        return new Member("world." + name, 0, held, true);
    }

    /** What somebody holds of the roles at these levels; away or not makes a difference to whoever holds one. */
    private record Person(Set<Held> held, boolean away) {

        static List<Set<Held>> roleSets() {
            return IntStream.range(0, 1 << THREE_LEVELS.size())
                    .mapToObj(set -> IntStream.range(0, THREE_LEVELS.size())
                            .filter(level -> (set >> level & 1) == 1)
                            .mapToObj(THREE_LEVELS::get)
                            .map(seat -> new Held(seat.role(), seat.unit(), Term.OPEN))
                            .collect(Collectors.toSet()))
                    .toList();
        }

        static Stream<Person> all() {
            return roleSets().stream()
                    .flatMap(held -> Stream.of(new Person(held, false), new Person(held, true))
                            .limit(held.isEmpty() ? 1 : 2));
        }
    }

    private static Arbitrary<Integer> own() {
        return Arbitraries.integers().between(0, StepWorlds.UNITS - 1);
    }

    /** Of any table, one and the same level more than once too; or the shipped table's of a section. */
    private static Arbitrary<List<Seat>> levels() {
        Arbitrary<Seat> seat = Combinators.combine(
                        Arbitraries.of(Role.GOVERNOR, Role.HEAD, Role.HEAD),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        Arbitraries.of(true, false))
                .as(Seat::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, seat.list().ofMinSize(1).ofMaxSize(MOST_LEVELS)), Tuple.of(1, Arbitraries.just(shipped())));
    }

    private static List<Seat> shipped() {
        return Stream.of(
                        new Seat(Role.GOVERNOR, 0, false),
                        new Seat(Role.HEAD, 0, false),
                        new Seat(Role.HEAD, 1, true),
                        new Seat(Role.HEAD, 2, true))
                .toList();
    }

    private static Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 5).list().ofSize(MOST_LEVELS);
    }
}
