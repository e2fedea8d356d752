package org.khamrabrong.workflow.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.ChangeableTable;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.TableProblem;
import org.springframework.stereotype.Component;

/** The table of approval levels, which the office may change: a paper of any unit needs at least one, and not too many. */
@Component
class LevelsTable implements ChangeableTable {

    static final String DECISION = "approval-levels";
    static final int MOST_LEVELS = 8;

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public String folder() {
        return "workflow";
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> cases(Unit unit) {
        return Stream.of(Paper.Kind.values()).map(kind -> about(kind, unit)).toList();
    }

    static Map<String, Object> about(Paper.Kind kind, Unit unit) {
        return Map.of("paper", kind.name(), "level", unit.level().name());
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        int levels = named(unit, units, answer).size();
        return levels == 0
                ? Optional.of(new Refusal("workflow.refusal.approval.noLevel", unit.name()))
                : levels > MOST_LEVELS
                        ? Optional.of(new Refusal(
                                "workflow.refusal.approval.tooManyLevels", unit.name(), levels, MOST_LEVELS))
                        : Optional.empty();
    }

    /**
     * The levels of the unit, each as often as it is asked. Where no unit stands at or above it at the place that a row names,
     * the row falls away; where two rows come to the same role at the same unit, the first one stands.
     */
    static List<NamedLevel> named(Unit unit, Map<UUID, Unit> units, List<Answer> rows) {
        List<NamedLevel> named = new ArrayList<>();
        for (Answer row : rows) {
            place(Place.valueOf(row.get("place")), unit, units)
                    .map(at -> new NamedLevel(
                            Role.valueOf(row.get("role")),
                            at,
                            SamePerson.valueOf(row.get("samePerson")).countsOnce()))
                    .filter(level -> named.stream().noneMatch(level::isAt))
                    .ifPresent(level -> {
                        for (int times = Integer.parseInt(row.get("needed")); times > 0; times--) {
                            named.add(level);
                        }
                    });
        }
        return named;
    }

    /** Where a level stands, seen from the unit whose paper it is. */
    private enum Place {
        OWN,
        SECTION,
        DIVISION,
        BUREAU,
        HEADS_OFFICE;

        boolean isAt(Unit unit) {
            return switch (this) {
                case OWN -> true;
                case SECTION -> unit.level() == UnitLevel.SECTION;
                case DIVISION -> unit.level() == UnitLevel.DIVISION;
                case BUREAU -> unit.level() == UnitLevel.BUREAU;
                case HEADS_OFFICE -> unit.level() == UnitLevel.ORGANIZATION;
            };
        }
    }

    /** What becomes of a level whose only person approved an earlier one. */
    private enum SamePerson {
        SKIP,
        NEXT;

        boolean countsOnce() {
            return this == SKIP;
        }
    }

    private static Optional<Unit> place(Place place, Unit unit, Map<UUID, Unit> units) {
        return atOrAbove(unit, units).filter(place::isAt).findFirst();
    }

    /** The unit and those above it, from the nearest; none of them twice. */
    static Stream<Unit> atOrAbove(Unit unit, Map<UUID, Unit> units) {
        return Stream.iterate(
                        Optional.of(unit),
                        Optional::isPresent,
                        next -> next.flatMap(Unit::parent).map(units::get))
                .map(Optional::orElseThrow)
                .limit(units.size());
    }
}
