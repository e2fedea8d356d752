package org.khamrabrong.amendment;

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
import org.springframework.stereotype.Component;

/** The table that says until when before a round, and how often, an agreement may be amended; whole days, whole numbers. */
@Component
class WindowTable implements ChangeableTable {

    static final String DECISION = "amendment-window";
    static final String DAYS_BEFORE = "daysBefore";
    static final String MOST = "most";

    private static final int LONGEST = 366;

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
        return IntStream.range(0, table.rows().size())
                .filter(index -> !sound(table.named(table.rows().get(index))))
                .mapToObj(index ->
                        TableProblem.ofRow(index, new Refusal("amendment.refusal.table.numbers", index + 1, LONGEST)))
                .toList();
    }

    private static boolean sound(Answer row) {
        return isWhole(row.get(DAYS_BEFORE)) && isWhole(row.get(MOST));
    }

    private static boolean isWhole(String number) {
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= LONGEST;
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return Optional.empty();
    }
}
