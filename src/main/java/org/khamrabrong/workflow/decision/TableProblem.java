package org.khamrabrong.workflow.decision;

import org.khamrabrong.kernel.Refusal;

/**
 * Why a table cannot be taken as it is.
 *
 * @param row from 0; -1 for the table as a whole
 * @param column from 0, conditions before results; -1 for the row as a whole
 */
public record TableProblem(int row, int column, Refusal why) {

    public static TableProblem ofTable(Refusal why) {
        return new TableProblem(-1, -1, why);
    }

    public static TableProblem ofRow(int row, Refusal why) {
        return new TableProblem(row, -1, why);
    }
}
