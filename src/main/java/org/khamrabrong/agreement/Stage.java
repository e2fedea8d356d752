package org.khamrabrong.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an agreement stands, in the order of the cycle. */
public enum Stage {
    DRAFTING,
    INFORMAL_NEGOTIATION,
    FORMAL_NEGOTIATION,
    SIGNING,
    SIGNED,
    REPORTING,
    EVALUATION,
    RESULT,
    CLOSED,

    /** Taken back by its unit before anything was settled. */
    WITHDRAWN,

    /** Ended by the strategy office before its result was published. */
    CANCELLED;

    /** Where an agreement came to nothing: its unit may be asked for another one. */
    static final Set<Stage> ENDED_EARLY = EnumSet.of(WITHDRAWN, CANCELLED);

    /** The five steps in which every screen shows the cycle, as message keys. */
    public static final List<String> STEPS = List.of(
            "agreement.stage.step.draft",
            "agreement.stage.step.negotiation",
            "agreement.stage.step.signing",
            "agreement.stage.step.reporting",
            "agreement.stage.step.evaluation");

    /** Which of the {@link #STEPS} it is at; their number once all are done, and none (-1) where it ended early. */
    public int step() {
        return switch (this) {
            case DRAFTING -> 0;
            case INFORMAL_NEGOTIATION, FORMAL_NEGOTIATION -> 1;
            case SIGNING -> 2;
            case SIGNED, REPORTING -> 3;
            case EVALUATION, RESULT -> 4;
            case CLOSED -> STEPS.size();
            case WITHDRAWN, CANCELLED -> -1;
        };
    }

    public boolean endedEarly() {
        return ENDED_EARLY.contains(this);
    }

    public boolean atLeast(Stage other) {
        return compareTo(other) >= 0;
    }
}
