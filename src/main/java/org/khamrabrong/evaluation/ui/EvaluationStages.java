package org.khamrabrong.evaluation.ui;

import java.util.List;
import org.khamrabrong.kit.StageBar;

/** The way of an agreement, at its evaluation. */
final class EvaluationStages {

    private static final List<String> STEPS = List.of(
            "stage.step.draft",
            "stage.step.negotiation",
            "stage.step.signing",
            "stage.step.reporting",
            "stage.step.evaluation");
    private static final int PRESENT = 4;

    private EvaluationStages() {}

    static StageBar bar() {
        return new StageBar(STEPS, PRESENT);
    }
}
