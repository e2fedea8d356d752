package org.khamrabrong.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.ChangeableTable;
import org.khamrabrong.workflow.decision.Column;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.TableProblem;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Component;

/** The table that gives every step its time: each has a row, and is due, reminded of and escalated within a year. */
@Component
class StepTimesTable implements ChangeableTable {

    static final String DECISION = "step-times";

    private static final String STEP = "step";

    /** As the year has it. */
    static StepTime of(String step, YearDecisions tables) {
        return tables.ask(DECISION, Map.of(STEP, step)).stream()
                .findFirst()
                .map(StepTime::of)
                .orElse(StepTime.USUAL);
    }

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public String folder() {
        return "workflow";
    }

    @Override
    public boolean isOfUnits() {
        return false;
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return Stream.concat(unsound(table), missing(table)).toList();
    }

    private static Stream<TableProblem> unsound(DecisionTable table) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index -> StepTime.problems(table.named(table.rows().get(index))).stream()
                        .map(why -> TableProblem.ofRow(index, why)));
    }

    private static Stream<TableProblem> missing(DecisionTable table) {
        Column step = table.conditions().get(0);
        return step.allowed().stream()
                .filter(value -> table.rows().stream()
                        .noneMatch(row -> row.conditions().get(0).meets(value, step.kind())))
                .map(value -> TableProblem.ofTable(new Refusal("workflow.refusal.table.stepMissing")))
                .distinct();
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return Optional.empty();
    }
}
