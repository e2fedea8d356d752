package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    @ParameterizedTest(name = "{0} and {1} at {2}: {3}")
    @CsvSource({
        "STEP,   LOWEST,   84.99, 1.0000",
        "STEP,   LOWEST,   85,    2.0000",
        "STEP,   LOWEST,   100,   5.0000",
        "LINEAR, LOWEST,   40,    1.0000",
        "LINEAR, ZERO,     79.99, 0.0000",
        "LINEAR, ZERO,     80,    1.0000",
        "LINEAR, PRO_RATA, 40,    0.5000",
        "LINEAR, PRO_RATA, -5,    0.0000"
    })
    void followsTheRulesBetweenAndBelow(Interpolation between, Below below, String number, String score) {
        Scale scale = new Scale(Some.USUAL.points(), between, below);
        assertThat(score(scale, number)).isEqualTo(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({"5, 3.0000", "5.5, 2.0000", "11, 1.0000", "1, 5.0000"})
    void takesTheBetterPointReachedWhereLessIsBetter(String number, String score) {
        Scale steps = new Scale(Scale.levels("10", "8", "5", "4", "2").points(), Interpolation.STEP, Below.PRO_RATA);
        assertThat(score(steps, number)).isEqualTo(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({"50, 3.0000", "49, 2.9000", "51, 3.1000", "60, 5.0000", "39, 1.0000", "40, 2.0000"})
    void givesTheHighestScoreOfEqualLevels(String number, String score) {
        assertThat(score(Scale.levels("40", "40", "50", "60", "60"), number)).isEqualTo(new BigDecimal(score));
    }

    @Test
    void doesNotRoundBeforeTheEnd() {
        Scale scale = Scale.of(List.of(Point.of("0", "0"), Point.of("100000000", "100")));
        assertThat(Some.only(Some.score(
                                RatioMeasure.percentage(), scale, Result.of(Map.of("numerator", 1, "denominator", 3))))
                        .score())
                .isEqualTo("33333333.3333");
    }

    @Test
    void roundsHalfUp() {
        assertThat(score(Scale.oneToFive(), "1.00005")).isEqualTo("1.0001");
        assertThat(score(Scale.oneToFive(), "1.000049999")).isEqualTo("1.0000");
    }

    @Test
    void readsPointsInTheOrderOfTheirScores() {
        Scale mixed = Scale.of(List.of(Point.of("5", "100"), Point.of("1", "80"), Point.of("3", "90")));
        assertThat(score(mixed, "85")).isEqualTo("2.0000");
    }

    @Test
    void isUsableFromTwoPointsOnWhoseValuesRiseOrFall() {
        Scale one = Scale.of(List.of(Point.of("1", "80")));
        assertThat(one.hasTooFewPoints()).isTrue();
        assertThat(one.isUsable()).isFalse();
        assertThat(Scale.of(List.of()).isUsable()).isFalse();
        assertThat(Scale.levels("80", "85").hasTooFewPoints()).isFalse();
        assertThat(Scale.levels("80", "85").isUsable()).isTrue();
        assertThat(Scale.levels("85", "80").isUsable()).isTrue();
        assertThat(Scale.levels("80", "80").isUsable()).isFalse();
        assertThat(Scale.levels("80", "85", "80").isUsable()).isFalse();
    }

    @Test
    void takesAShareOfTheFirstLevelOnlyWhereMoreIsBetterAndTheFirstLevelIsAboveNothing() {
        assertThat(Scale.levels("80", "85").takesProRata()).isTrue();
        assertThat(Scale.levels("85", "80").takesProRata()).isFalse();
        assertThat(Scale.levels("0", "85").takesProRata()).isFalse();
        assertThat(Scale.levels("-1", "85").takesProRata()).isFalse();
        assertThat(Scale.levels("80").takesProRata()).isFalse();
    }

    @Test
    void lendsMilestonesAndRubricsTheScaleFromOneToFive() {
        assertThat(Some.only(Some.score(new RubricMeasure(), null, Result.of(Map.of("level", 7))))
                        .score())
                .isEqualTo("5.0000");
        assertThat(Some.only(Some.score(new RubricMeasure(), null, Result.of(Map.of("level", 0))))
                        .score())
                .isEqualTo("1.0000");
    }

    @Test
    void readsAMilestoneOnItsOwnScale() {
        Scale own = Scale.of(List.of(Point.of("1", "0"), Point.of("5", "4")));
        MilestoneMeasure steps = new MilestoneMeasure(List.of(MilestoneStep.of("2", "ก"), MilestoneStep.of("4", "ข")));
        assertThat(Some.only(Some.score(steps, own, Result.of(Map.of("done", List.of("ก")))))
                        .score())
                .isEqualTo("3.0000");
    }

    private static BigDecimal score(Scale scale, String number) {
        return Some.only(Some.score(new ValueMeasure(), scale, Some.value(number)))
                .score();
    }
}
