package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.workflow.Work;

/** Every human step of {@code bpmn/} says whose work it judges; planted mistakes show that the rules bite. */
class StepPropertyTests {

    private static final List<String> WORKS =
            Stream.of(Work.values()).map(Work::name).toList();

    private final PlantedModel sound = PlantedModel.sound("sound-process.bpmn");

    @Test
    void everyHumanStepSaysWhatItJudgesAndAuthors() {
        assertThat(ModelFile.processes())
                .flatMap(file -> StepPropertyRules.everyHumanTaskSaysWhatItJudgesAndAuthors(file.process()))
                .isEmpty();
    }

    @Test
    void everyStepNamesWorkThatIsKnown() {
        assertThat(ModelFile.processes())
                .flatMap(file -> StepPropertyRules.onlyKnownWorkIsNamed(file.process(), WORKS))
                .isEmpty();
    }

    @Test
    void whatIsJudgedIsDoneAtSomeStep() {
        assertThat(StepPropertyRules.nobodyJudgesWhatNobodyDoes(
                        ModelFile.processes().stream().map(ModelFile::process).toList()))
                .isEmpty();
    }

    @Test
    void findsAStepThatKeepsSilent() {
        assertThat(StepPropertyRules.everyHumanTaskSaysWhatItJudgesAndAuthors(sound.process()))
                .isEmpty();
        assertThat(StepPropertyRules.everyHumanTaskSaysWhatItJudgesAndAuthors(
                        sound.with("name=\"judges\"", "name=\"judge\"").process()))
                .containsExactly("Task_DoWork does not say what it judges");
    }

    @Test
    void findsWorkThatIsNone() {
        assertThat(StepPropertyRules.onlyKnownWorkIsNamed(sound.process(), WORKS))
                .isEmpty();
        assertThat(StepPropertyRules.onlyKnownWorkIsNamed(
                        sound.with("value=\"OFFER\"", "value=\"OFFER,GUESS\"").process(), WORKS))
                .containsExactly("Task_DoWork speaks of GUESS, which is no work");
    }

    @Test
    void findsAJudgementOfWhatNobodyDoes() {
        assertThat(StepPropertyRules.nobodyJudgesWhatNobodyDoes(List.of(sound.process())))
                .containsExactly("OFFER is judged, but no step does it");
    }
}
