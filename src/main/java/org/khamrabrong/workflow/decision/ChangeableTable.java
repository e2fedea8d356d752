package org.khamrabrong.workflow.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Unit;

/** A table that the office may change; its room says where the shipped one stands, and what must hold beyond its columns. */
public interface ChangeableTable {

    /** Of the decision, and of the file. */
    String decision();

    /** The folder under {@code bpmn/} where the shipped one stands. */
    String folder();

    /** What it is asked of that unit, case by case. */
    default List<Map<String, Object>> cases(Unit unit) {
        return List.of(YearDecisions.about(unit));
    }

    /** Whether it answers for each unit; otherwise it is tried on none. */
    default boolean isOfUnits() {
        return true;
    }

    /** What is wrong with rows that fit their columns. */
    List<TableProblem> problems(DecisionTable table);

    /**
     * Why the answer to one of its cases does not serve that unit; empty where it does. That there is an answer was asked
     * before.
     *
     * @param units all, by their ids
     */
    Optional<Refusal> problem(Unit unit, Map<UUID, Unit> units, List<Answer> answer);
}
