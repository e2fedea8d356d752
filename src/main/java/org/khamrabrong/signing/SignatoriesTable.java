package org.khamrabrong.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.ChangeableTable;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.TableProblem;
import org.springframework.stereotype.Component;

/** The table of signatories, which the office may change: it must find a unit above for whoever receives a pledge. */
@Component
public class SignatoriesTable implements ChangeableTable {

    public static final String DECISION = "signatories";

    private static final String RECEIVER = "receiver";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public String folder() {
        return "signing";
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return List.of();
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        Post receiver = Post.valueOf(answer.get(0).get(RECEIVER));
        return above(unit, units).anyMatch(candidate -> receives(candidate, unit, receiver))
                ? Optional.empty()
                : Optional.of(new Refusal("signing.refusal.noReceivingUnit." + receiver, unit.name()));
    }

    private static boolean receives(Unit candidate, Unit unit, Post receiver) {
        return receiver == Post.DIRECT_SUPERIOR
                ? unit.parent().filter(candidate.id()::equals).isPresent()
                : receiver.receivesAt().filter(candidate.level()::equals).isPresent();
    }

    /** The units above, from the nearest; none of them twice. */
    private static Stream<Unit> above(Unit unit, Map<UUID, Unit> units) {
        return Stream.iterate(parent(unit, units), Optional::isPresent, next -> parent(next.orElseThrow(), units))
                .map(Optional::orElseThrow)
                .limit(units.size());
    }

    private static Optional<Unit> parent(Unit unit, Map<UUID, Unit> units) {
        return unit.parent().map(units::get);
    }
}
