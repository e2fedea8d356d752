package org.khamrabrong;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.khamrabrong.LevelWorld.Seat;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.Paper;

/** Worlds in which every rule on levels comes into play: few people in few roles, so that one of them is missed soon. */
final class LevelWorlds {

    private static final int MOST_LEVELS = 4;

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
