package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plants one mistake at a time into a step that has its time, and expects the sentence that tells of it. */
class StepTimeRulesTests {

    private static final String LACKS =
            "Task_ConfirmResult needs Timer_ConfirmResultOverdue on its border, which tells by ${tellMissedStep}";

    private final PlantedModel sound = PlantedModel.sound("../../../../bpmn/evaluation/agreement-result.bpmn");

    @Test
    void findsAStepWithoutADueDate() {
        var steps = List.of("Task_ConfirmResult");
        assertThat(StepTimeRules.everyStepIsDueByTheTable(sound.process(), steps))
                .doesNotContain("Task_ConfirmResult has no due date of the table");
        assertThat(StepTimeRules.everyStepIsDueByTheTable(
                        sound.with("camunda:dueDate=\"${stepTimes.due(execution)}\"", "")
                                .process(),
                        steps))
                .contains("Task_ConfirmResult has no due date of the table");
    }

    @Test
    void findsAStepThatTheTableDoesNotKnow() {
        assertThat(StepTimeRules.everyStepIsDueByTheTable(sound.process(), List.of()))
                .contains("Task_ConfirmResult has no row in the table of times");
    }

    @Test
    void findsATimerThatIsMissingInterruptsOrTellsNobody() {
        assertThat(StepTimeRules.everyStepIsRemindedOfAndEscalated(sound.process()))
                .isEmpty();
        for (var mistaken : List.of(
                sound.with("Timer_ConfirmResultOverdue", "Timer_ConfirmResultLate"),
                sound.with("${tellMissedStep}", "${remindOfStep}"),
                sound.with(
                        "name=\"เลยกำหนด\" cancelActivity=\"false\"", "name=\"เลยกำหนด\" cancelActivity=\"true\""))) {
            assertThat(StepTimeRules.everyStepIsRemindedOfAndEscalated(mistaken.process()))
                    .contains(LACKS);
        }
    }
}
