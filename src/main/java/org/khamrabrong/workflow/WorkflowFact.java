package org.khamrabrong.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.FiscalYear;

/** What happens to the steps of the processes. */
public sealed interface WorkflowFact extends Fact {

    /**
     * Somebody took over a task from the colleague who held it.
     *
     * @param step element id in the model
     * @param former name of the one who held it
     */
    @FactName("workflow.task-reassigned")
    record TaskReassigned(AgreementId agreement, String by, String step, String former) implements WorkflowFact {}

    /**
     * A step that still waits was reminded of.
     *
     * @param step element id in the model
     * @param told names of those who were told
     */
    @FactName("workflow.step-reminded")
    record StepReminded(AgreementId agreement, String by, String task, String step, LocalDate due, List<String> told)
            implements WorkflowFact, Announced {

        @Override
        public Kind kind() {
            return Kind.DUE_SOON;
        }
    }

    /**
     * A step was not done by its last day.
     *
     * @param step element id in the model
     * @param told names of those who were told
     */
    @FactName("workflow.step-missed")
    record StepMissed(AgreementId agreement, String by, String task, String step, LocalDate due, List<String> told)
            implements WorkflowFact, Announced {

        @Override
        public Kind kind() {
            return Kind.OVERDUE;
        }
    }

    /**
     * A step that nobody did long after its last day was brought to the strategy office.
     *
     * @param step element id in the model
     * @param told names of those who were told
     */
    @FactName("workflow.step-escalated")
    record StepEscalated(AgreementId agreement, String by, String task, String step, LocalDate due, List<String> told)
            implements WorkflowFact, Announced {

        @Override
        public Kind kind() {
            return Kind.ESCALATED;
        }
    }

    /**
     * The steps that wait are due on other days, since the calendar or the table of times is another.
     *
     * @param by who changed it
     * @param steps how many
     */
    @FactName("workflow.deadlines-moved")
    record DeadlinesMoved(String by, int steps) implements WorkflowFact {

        @Override
        public @Nullable AgreementId agreement() {
            return null;
        }
    }

    /**
     * The administrator had a failed step run again.
     *
     * @param agreement null where the step is of a year
     * @param step element id in the model
     */
    @FactName("workflow.incident-retried")
    record IncidentRetried(@Nullable AgreementId agreement, String by, String step) implements WorkflowFact {}

    /**
     * The strategy office changed a decision table.
     *
     * @param former the version that was changed
     * @param year the year for which alone; null for those that are prepared later
     */
    @FactName("workflow.table-changed")
    record TableChanged(
            String by,
            String decision,
            int former,
            int version,
            @Nullable FiscalYear year,
            String reason) implements WorkflowFact {

        @Override
        public @Nullable AgreementId agreement() {
            return null;
        }
    }

    /** An opened year uses another version of a decision table from now on. */
    @FactName("workflow.table-used")
    record TableUsed(String by, String decision, FiscalYear year, int former, int version, String reason)
            implements WorkflowFact {

        @Override
        public @Nullable AgreementId agreement() {
            return null;
        }
    }

    /** A start of the application brought a decision table that nobody had changed. */
    @FactName("workflow.table-shipped")
    record TableShipped(String by, String decision, int version) implements WorkflowFact {

        @Override
        public @Nullable AgreementId agreement() {
            return null;
        }
    }

    /**
     * A year was prepared with the decision tables that it begins with.
     *
     * @param tables each with its version
     */
    @FactName("workflow.tables-pinned")
    record TablesPinned(String by, FiscalYear year, List<String> tables) implements WorkflowFact {

        @Override
        public @Nullable AgreementId agreement() {
            return null;
        }
    }
}
