package org.khamrabrong.amendment;

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

/** The table that says which changes both sides sign again; it must say so of every kind of change. */
@Component
class SignaturesTable implements ChangeableTable {

    static final String DECISION = "amendment-signatures";
    static final String CHANGE = "change";
    static final String SIGNATURES = "signatures";
    static final String BOTH = "BOTH";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public String folder() {
        return "amendment";
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return List.of();
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        List<String> said = answer.stream().map(row -> row.get(CHANGE)).toList();
        return Stream.of(ChangeKind.values())
                .map(Enum::name)
                .filter(kind -> !said.contains(kind))
                .findFirst()
                .map(kind -> new Refusal("amendment.refusal.table.kindMissing." + kind, unit.name()));
    }
}
