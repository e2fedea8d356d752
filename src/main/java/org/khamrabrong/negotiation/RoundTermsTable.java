package org.khamrabrong.negotiation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.ChangeableTable;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.TableProblem;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Component;

/** The table of rounds, which the office may change: how many rounds of informal negotiation a level has, and how long each. */
@Component
class RoundTermsTable implements ChangeableTable {

    static final String DECISION = "negotiation-rounds";

    static RoundTerms of(Unit unit, YearDecisions tables) {
        return tables.ask(DECISION, YearDecisions.about(unit)).stream()
                .findFirst()
                .map(RoundTerms::of)
                .orElse(RoundTerms.USUAL);
    }

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public String folder() {
        return "negotiation";
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index -> RoundTerms.problems(table.named(table.rows().get(index))).stream()
                        .map(why -> TableProblem.ofRow(index, why)))
                .toList();
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return Optional.empty();
    }
}
