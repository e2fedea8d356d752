package org.khamrabrong.workflow.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.springframework.stereotype.Component;

/** Tries a table on every unit that signs agreements today. */
@Component
class Trials {

    private final Organization organization;
    private final List<ChangeableTable> rooms;

    Trials(Organization organization, List<ChangeableTable> rooms) {
        this.organization = organization;
        this.rooms = rooms;
    }

    ChangeableTable room(String decision) {
        return rooms.stream()
                .filter(room -> room.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new Refusal("workflow.refusal.table.unknown"));
    }

    DryRun run(CompiledTable before, CompiledTable after) {
        ChangeableTable room = room(after.table().decision());
        if (!room.isOfUnits()) {
            return new DryRun(List.of());
        }
        Map<UUID, Unit> units = organization.unitsById();
        List<DryRun.Line> lines = organization.signingUnits().stream()
                .map(unit -> line(room, unit, units, before, after))
                .sorted(Comparator.comparing((DryRun.Line line) -> !line.differs())
                        .thenComparing(line -> line.gap() == null))
                .toList();
        return new DryRun(lines);
    }

    private static DryRun.Line line(
            ChangeableTable room, Unit unit, Map<UUID, Unit> units, CompiledTable before, CompiledTable after) {
        List<List<Answer>> was = answers(room, unit, before);
        List<List<Answer>> becomes = answers(room, unit, after);
        return new DryRun.Line(
                unit, told(was), told(becomes), gap(room, unit, units, becomes), gap(room, unit, units, was) == null);
    }

    /** Case by case. */
    private static List<List<Answer>> answers(ChangeableTable room, Unit unit, CompiledTable table) {
        return room.cases(unit).stream().map(table::answer).toList();
    }

    /** Once where every case is answered alike. */
    private static List<Answer> told(List<List<Answer>> answers) {
        return answers.stream().distinct().flatMap(List::stream).toList();
    }

    private static @Nullable Refusal gap(
            ChangeableTable room, Unit unit, Map<UUID, Unit> units, List<List<Answer>> answers) {
        return answers.stream()
                .flatMap(answer -> gapOf(room, unit, units, answer).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Refusal> gapOf(
            ChangeableTable room, Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return answer.isEmpty()
                ? Optional.of(new Refusal("workflow.refusal.table.gap", unit.name()))
                : room.problem(unit, units, answer);
    }
}
