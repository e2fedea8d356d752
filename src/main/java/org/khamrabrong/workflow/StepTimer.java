package org.khamrabrong.workflow;

import java.time.Instant;

/** The timers on the border of every human step, by how their ids end in the models: {@code Timer_DraftAgreementOverdue}. */
public enum StepTimer {
    REMINDER("Reminder"),
    OVERDUE("Overdue"),
    ESCALATED("Escalated");

    private static final String STEP = "Task_";

    private final String ending;

    StepTimer(String ending) {
        this.ending = ending;
    }

    /** Element id of this timer on the border of that step. */
    public String on(String step) {
        return "Timer_" + step.substring(STEP.length()) + ending;
    }

    /** Element id of the event in which it ends. */
    public String toldOf(String step) {
        return "Event_" + step.substring(STEP.length()) + ending + "Told";
    }

    /** When it fires. */
    Instant moment(StepDates dates) {
        return switch (this) {
            case REMINDER -> dates.remindedAt();
            case OVERDUE -> dates.dueAt();
            case ESCALATED -> dates.escalatedAt();
        };
    }
}
