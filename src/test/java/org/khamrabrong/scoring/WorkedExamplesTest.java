package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every worked example of the agreement package's definition. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0} at {1} scores {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "65, 70, 75, 80, 95   | 87.62 | 4.5080",
                "80, 85, 90, 95, 100  | 87.4  | 2.4800",
                "80, 85, 90, 95, 100  | 79    | 1.0000",
                "80, 85, 90, 95, 100  | 104   | 5.0000",
                "10, 8, 6, 4, 2       | 5     | 3.5000",
                "3, -, 2, -, 1        | 1.5   | 4.0000",
                "-10, -, -5, -, 0     | -7.5  | 2.0000",
                "40, 50, 60, 60, 70   | 60    | 4.0000"
            })
    void readsANumberOnAScale(String levels, String number, String score) {
        assertThat(Some.only(Some.score(new ValueMeasure(), Some.printed(levels), Some.value(number)))
                        .score())
                .isEqualTo(new BigDecimal(score));
    }

    @Test
    void takesAQuarterFromAStepThatLacksOneOfItsItems() {
        MilestoneMeasure steps = new MilestoneMeasure(List.of(
                MilestoneStep.of("1", "1"),
                MilestoneStep.of("2", "2"),
                MilestoneStep.of("3", "3"),
                MilestoneStep.of("4", "4"),
                new MilestoneStep(new BigDecimal("5"), List.of("5.1", "5.2"), new BigDecimal("0.25"))));
        assertThat(Some.only(Some.score(steps, null, Result.of(Map.of("done", List.of("1", "2", "3", "4", "5.1")))))
                        .score())
                .isEqualTo("4.7500");
    }

    @Test
    void stopsAtTheFirstStepThatDoesNotCount() {
        MilestoneMeasure steps = new MilestoneMeasure(List.of(
                MilestoneStep.of("1", "1"),
                MilestoneStep.of("2", "2"),
                MilestoneStep.of("3", "3"),
                MilestoneStep.of("4", "4"),
                MilestoneStep.of("5", "5")));
        assertThat(Some.only(Some.score(steps, null, Result.of(Map.of("done", List.of("1", "2", "3", "5")))))
                        .score())
                .isEqualTo("3.0000");
    }

    @Test
    void takesLateDaysFromACase() {
        CasesMeasure cases =
                new CasesMeasure(List.of(step("1", "30"), step("2", "30"), step("3", "25"), step("4", "15")));
        Map<String, Object> clean = Map.of("1", Map.of(), "2", Map.of(), "3", Map.of(), "4", Map.of("lateDays", 0));
        Map<String, Object> late = Map.of("1", Map.of("lateDays", 2), "2", Map.of(), "3", Map.of(), "4", Map.of());
        IndicatorScore score = Some.measured(cases, Map.of("cases", List.of(late, clean)));
        assertThat(score.result()).isEqualTo("95.0000");
        assertThat(score.score()).isEqualTo("4.0000");
    }

    @Test
    void scoresOnThreeTargets() {
        Scale targets = Scale.of(List.of(Point.of("50", "98.72"), Point.of("75", "98.84"), Point.of("100", "98.90")));
        assertThat(Some.only(Some.score(new ValueMeasure(), targets, Some.value("98.87")))
                        .score())
                .isEqualTo("87.5000");
    }

    @Test
    void leavesACancelledIndicatorOutOfBothSums() {
        AgreementPackage agreement = Some.agreement(Some.value("1", "40"), Some.value("2", "30"), Some.value("3", "30"))
                .withResults(Map.of("1", Some.value(4), "2", Some.value(5), "3", Result.cancelled()));
        assertThat(Scoring.score(agreement).total()).isEqualTo("4.4286");
        assertThat(Scoring.score(agreement).conservativeTotal()).isEqualTo("4.4286");
    }

    @Test
    void weighsARoundedScore() {
        AgreementPackage agreement = Some.agreement(Some.value("1", "5"), Some.value("2", "8"))
                .withResults(Map.of("1", Some.value("4.7267"), "2", Some.value(1)));
        assertThat(Some.only(Scoring.score(agreement)).weighted()).isEqualTo("1.8180");
    }

    private static CaseStep step(String id, String weight) {
        return new CaseStep(id, new BigDecimal(weight), new BigDecimal("5"), null);
    }
}
