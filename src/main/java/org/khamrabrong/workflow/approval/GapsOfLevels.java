package org.khamrabrong.workflow.approval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.khamrabrong.workflow.approval.LevelGap.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where nobody could approve a paper that the signed-in person is about to hand in, though the table names a level: said before
 * it is handed in, and refused where nobody could act in the place of that level either.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GapsOfLevels {

    private final Levels levels;
    private final ApprovalLevels shown;
    private final NamedLevels named;
    private final Approvers approvers;
    private final Organization organization;
    private final Actors actors;

    GapsOfLevels(
            Levels levels,
            ApprovalLevels shown,
            NamedLevels named,
            Approvers approvers,
            Organization organization,
            Actors actors) {
        this.shown = shown;
        this.levels = levels;
        this.named = named;
        this.approvers = approvers;
        this.organization = organization;
        this.actors = actors;
    }

    /** With the levels that were frozen, if any. */
    public LevelsOfPaper levels(Paper paper, PaperOf maker) {
        List<ApprovalLevel> frozen = levels.of(paper);
        return new LevelsOfPaper(shown.shown(frozen), of(frozen, paper, maker));
    }

    private List<LevelGap> of(List<ApprovalLevel> frozen, Paper paper, PaperOf maker) {
        Seating seating = new Seating();
        List<Asked> asked = asked(frozen, paper, maker);
        List<Boolean> filled =
                asked.stream().map(level -> seating.seat(level.able())).toList();
        List<LevelGap> gaps = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            if (!filled.get(place)) {
                gaps.add(gap(paper, maker, asked.get(place), later(asked, filled, place), seating));
            }
        }
        return gaps;
    }

    /** Refuses where a gap cannot be filled, naming the level. */
    public void refuse(Paper paper, PaperOf maker) {
        of(levels.of(paper), paper, maker).stream()
                .filter(gap -> gap.instead() == Instead.NOTHING)
                .findFirst()
                .ifPresent(gap -> {
                    throw gap.refusal();
                });
    }

    /** @param able user names of those who may act there */
    private record Asked(NamedLevel level, List<String> able) {

        Seat seat() {
            return Seat.of(level.role(), level.unit());
        }
    }

    private List<Asked> asked(List<ApprovalLevel> frozen, Paper paper, PaperOf maker) {
        List<NamedLevel> seen = frozen.isEmpty()
                ? named.of(paper.kind(), maker)
                : frozen.stream().map(this::seen).toList();
        List<List<String>> able = approvers.able(paper, maker.unit(), seen);
        return IntStream.range(0, seen.size())
                .mapToObj(index -> new Asked(
                        seen.get(index),
                        frozen.isEmpty()
                                ? others(able.get(index), Set.of())
                                : able(frozen.get(index), frozen, able.get(index))))
                .toList();
    }

    private NamedLevel seen(ApprovalLevel level) {
        return new NamedLevel(level.role(), organization.unit(level.unit()), level.countsOnce());
    }

    private List<String> able(ApprovalLevel level, Collection<ApprovalLevel> all, List<String> able) {
        Set<String> elsewhere = all.stream()
                .filter(other -> other.place() != level.place())
                .flatMap(other -> other.approvers().stream())
                .collect(Collectors.toSet());
        Collection<String> standing = level.due().isEmpty() ? level.approvers() : List.of();
        return Stream.concat(standing.stream(), others(able, elsewhere).stream())
                .distinct()
                .toList();
    }

    private List<String> others(List<String> able, Set<String> without) {
        return able.stream()
                .filter(username -> !without.contains(username) && !username.equals(actors.currentName()))
                .toList();
    }

    private static Optional<Asked> later(List<Asked> asked, List<Boolean> filled, int place) {
        return Stream.iterate(place + 1, next -> next < asked.size(), next -> next + 1)
                .filter(filled::get)
                .map(asked::get)
                .findFirst();
    }

    private LevelGap gap(Paper paper, PaperOf maker, Asked level, Optional<Asked> later, Seating seating) {
        boolean people = !level.able().isEmpty();
        if (people && level.level().countsOnce()) {
            return new LevelGap(level.seat(), people, Instead.COUNTED, null);
        }
        return later.map(Asked::seat)
                .or(() -> above(paper, maker, level, seating))
                .map(next -> new LevelGap(level.seat(), people, Instead.NEXT, next))
                .orElseGet(() -> new LevelGap(level.seat(), people, Instead.NOTHING, null));
    }

    private Optional<Seat> above(Paper paper, PaperOf maker, Asked level, Seating seating) {
        for (Unit unit : named.above(level.level().unit().id())) {
            NamedLevel heads = new NamedLevel(Role.HEAD, unit, false);
            if (seating.seat(
                    others(approvers.able(paper, maker.unit(), List.of(heads)).get(0), Set.of()))) {
                return Optional.of(Seat.of(Role.HEAD, unit));
            }
        }
        return Optional.empty();
    }
}
