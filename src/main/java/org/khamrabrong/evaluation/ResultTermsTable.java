package org.khamrabrong.evaluation;

import java.math.BigDecimal;
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
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.TableProblem;
import org.springframework.stereotype.Component;

/** The table of what a year says of results, which the office may change. */
@Component
class ResultTermsTable implements ChangeableTable {

    private static final int LONGEST = 366;

    @Override
    public String decision() {
        return ResultTerms.DECISION;
    }

    @Override
    public String folder() {
        return "evaluation";
    }

    @Override
    public List<TableProblem> problems(DecisionTable table) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index ->
                        problem(table.named(table.rows().get(index))).map(why -> TableProblem.ofRow(index, why)))
                .toList();
    }

    private static Stream<Refusal> problem(Answer line) {
        return isWhole(line.get("appealDays"), 1) && isWhole(line.get("publishedAfter"), 0)
                ? Stream.empty()
                : Stream.of(new Refusal("evaluation.refusal.daysOutOfBounds", LONGEST));
    }

    private static boolean isWhole(String text, int least) {
        BigDecimal number = new BigDecimal(text);
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(LONGEST)) <= 0;
    }

    @Override
    public Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer) {
        return Optional.empty();
    }
}
