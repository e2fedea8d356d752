package org.khamrabrong;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.StepWorld.Hand;
import org.khamrabrong.StepWorld.Kind;
import org.khamrabrong.StepWorld.Member;
import org.khamrabrong.StepWorld.Waiting;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Work;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.Paper;

/**
 * A paper in a world, and the rules on its levels, read slowly. Each unit but the last stands below the next one.
 *
 * @param base its steps play no part
 * @param away who is away today
 * @param own the unit whose paper it is
 * @param levels those that a table names, in their order
 * @param author who hands it in
 * @param choices which of those who may approve does so, level by level
 */
public record LevelWorld(
        StepWorld base,
        Set<Member> away,
        Paper.Kind kind,
        int own,
        List<Seat> levels,
        Member author,
        List<Integer> choices) {

    private static final int NO_UNIT = -1;

    /** A level; {@code once} where an approval at an earlier one counts. */
    public record Seat(Role role, int unit, boolean once) {}

    /** A level where nobody could act, and who is asked instead. */
    record Gap(Seat level, boolean people, Instead instead, Seat next) {}

    Paper paper() {
        return new Paper(new AgreementId(StepWorlds.agreement()), kind, kind == Paper.Kind.DRAFT ? 0 : 1);
    }

    /** The base with the author's hand in the paper, and nobody's in its approval. */
    StepWorld entered() {
        return with(Set.of());
    }

    private StepWorld with(Set<Member> spoken) {
        Set<Hand> hands = base.hands().stream()
                .filter(hand -> hand.work() != kind.approval())
                .collect(toSet());
        hands.add(hand(kind.work(), author));
        spoken.forEach(member -> hands.add(hand(kind.approval(), member)));
        return new StepWorld(base.members(), base.mergers(), base.deputyships(), List.of(), List.copyOf(hands));
    }

    private Hand hand(Work work, Member member) {
        return new Hand(paper().agreement().value(), work, kind == Paper.Kind.REPORT ? 1 : 0, member);
    }

    /** Who acts there: in office and not away, in that role at the unit or for such a one, and had no hand in the paper. */
    Set<Member> actors(Role role, int unit, Set<Member> spoken) {
        StepWorld world = with(spoken);
        Set<Work> judged = Set.of(kind.work(), kind.approval());
        Waiting step = new Waiting(
                UUID.randomUUID(),
                new Kind("level", role, judged, Set.of(kind.approval()), Set.of(), true),
                paper().agreement().value(),
                unit,
                NO_UNIT,
                kind == Paper.Kind.REPORT ? 1 : null,
                null,
                null);
        return base.members().stream()
                .filter(member -> !away.contains(member) && world.acts(member, step))
                .collect(toSet());
    }

    private Set<Member> able(Seat seat) {
        return actors(seat.role(), seat.unit(), Set.of());
    }

    /** Heads of the units above, from the nearest. */
    Stream<Seat> above(int unit) {
        return IntStream.range(base.inChargeOf(unit) + 1, StepWorlds.UNITS)
                .mapToObj(each -> new Seat(Role.HEAD, each, false));
    }

    /** Where somebody is lacking before it is handed in: each level takes a person of its own, the earlier ones first. */
    List<Gap> gaps() {
        List<Set<Member>> taken = new ArrayList<>();
        List<Boolean> filled =
                levels.stream().map(level -> takes(taken, able(level))).toList();
        return IntStream.range(0, levels.size())
                .filter(place -> !filled.get(place))
                .mapToObj(place -> gap(place, filled, taken))
                .toList();
    }

    private Gap gap(int place, List<Boolean> filled, List<Set<Member>> taken) {
        Seat level = levels.get(place);
        boolean people = !able(level).isEmpty();
        if (people && level.once()) {
            return new Gap(level, people, Instead.COUNTED, null);
        }
        Optional<Seat> later = IntStream.range(place + 1, levels.size())
                .filter(filled::get)
                .mapToObj(levels::get)
                .findFirst();
        return later.or(() -> above(level.unit())
                        .filter(head -> takes(taken, able(head)))
                        .findFirst())
                .map(next -> new Gap(level, people, Instead.NEXT, next))
                .orElseGet(() -> new Gap(level, people, Instead.NOTHING, null));
    }

    /** Whether one of these is left when everybody is tried everywhere. */
    private static boolean takes(List<Set<Member>> taken, Set<Member> able) {
        taken.add(able);
        if (differ(taken, 0, new HashSet<>())) {
            return true;
        }
        taken.remove(taken.size() - 1);
        return false;
    }

    private static boolean differ(List<Set<Member>> taken, int from, Set<Member> used) {
        return from == taken.size()
                || taken.get(from).stream()
                        .filter(member -> !used.contains(member))
                        .anyMatch(member -> {
                            Set<Member> more = new HashSet<>(used);
                            more.add(member);
                            return differ(taken, from + 1, more);
                        });
    }

    /** What becomes of a level when its turn comes. */
    enum Fate {
        ASKED,
        COUNTED,
        PASSED
    }

    /**
     * The turn of a level.
     *
     * @param at who is asked; the head of a unit above where nobody else is left
     */
    record Turn(Fate fate, Seat at) {}

    /** @param spoken who approved before, each at another level */
    Turn turn(int place, Set<Member> spoken) {
        Seat level = levels.get(place);
        if (somebody(level, spoken)) {
            return new Turn(Fate.ASKED, level);
        }
        if (level.once() && able(level).stream().anyMatch(spoken::contains)) {
            return new Turn(Fate.COUNTED, level);
        }
        if (later(place).anyMatch(later -> somebody(later, spoken))) {
            return new Turn(Fate.PASSED, level);
        }
        return above(level.unit())
                .filter(head -> somebody(head, spoken))
                .findFirst()
                .map(head -> new Turn(Fate.ASKED, head))
                .orElse(new Turn(Fate.COUNTED, level));
    }

    private Stream<Seat> later(int place) {
        return levels.stream().skip(place + 1L);
    }

    private boolean somebody(Seat seat, Set<Member> spoken) {
        return !actors(seat.role(), seat.unit(), spoken).isEmpty();
    }
}
