package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plants one mistake at a time into a sound decision, and expects the sentence that tells of it. */
class DecisionModelRulesTests {

    private final PlantedModel sound = PlantedModel.sound("sound-decision.dmn");

    @Test
    void findsADecisionUnderAnotherFileName() {
        assertThat(DecisionModelRules.theIdIsTheFileName(sound.decision(), "sound-decision"))
                .isEmpty();
        assertThat(DecisionModelRules.theIdIsTheFileName(sound.decision(), "other"))
                .containsExactly("decision sound-decision stands in the file other");
    }

    @Test
    void findsADecisionThatIsNotKept() {
        assertThat(DecisionModelRules.theDecisionIsNamedAndKept(sound.decision()))
                .isEmpty();
        assertThat(DecisionModelRules.theDecisionIsNamedAndKept(
                        sound.with(" camunda:historyTimeToLive=\"P3650D\"", "").decision()))
                .containsExactly("decision sound-decision has no name or no history time to live");
    }

    @Test
    void findsADecisionThatIsNotDrawn() {
        assertThat(DecisionModelRules.theDecisionIsDrawn(sound.decision())).isEmpty();
        assertThat(DecisionModelRules.theDecisionIsDrawn(
                        sound.without("DMNShape", "sound-decision_di").decision()))
                .containsExactly("decision sound-decision is not drawn");
    }
}
