package org.khamrabrong.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.scorecard.ScoreLine.Spot;
import org.khamrabrong.scoring.Below;
import org.khamrabrong.scoring.Interpolation;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** Frames here run from 0 to 1; a tenth of the results' span is left free on either side. */
class ScoreLineTests {

    private static final Scale TENS = Scale.levels("10", "20", "30", "40", "50");

    @ParameterizedTest
    @CsvSource({"10, 0.0833, 0", "15, 0.1875, 0.125", "30, 0.5, 0.5", "50, 0.9167, 1"})
    void putsAResultOnTheLine(String result, double across, double up) {
        lies(line(TENS).at(number(result)), across, up);
    }

    @Test
    void makesRoomForWhatIsMarkedBeyondThePoints() {
        ScoreLine line = line(TENS, "0", "100");

        lies(line.at(number("0")), 1 / 12.0, 0);
        lies(line.at(number("100")), 11 / 12.0, 1);
        lies(line.at(number("50")), 0.5, 1);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.0833, 0", "6, 0.5, 0.5", "5, 0.6042, 0.625", "2, 0.9167, 1"})
    void hasTheBetterToTheRightWhereLessIsBetter(String result, double across, double up) {
        lies(line(Scale.levels("10", "8", "6", "4", "2")).at(number(result)), across, up);
    }

    @Test
    void keepsBestAndFirstScoreBeyondTheEndsOfAFallingScale() {
        ScoreLine line = line(Scale.levels("10", "8", "6", "4", "2"), "0", "12");

        lies(line.at(number("12")), 1 / 12.0, 0);
        lies(line.at(number("0")), 11 / 12.0, 1);
    }

    @Test
    void slopesFromPointToPoint() {
        assertThat(line(Scale.levels("10", "30", "50")).corners())
                .containsExactly(new Spot(0, 0), spot("10", 0), spot("30", 0.5), spot("50", 1), new Spot(1, 1));
    }

    @Test
    void climbsInStairsWhereAStepIsEarnedOnlyInFull() {
        Scale stairs = with(Scale.levels("10", "30", "50"), Interpolation.STEP, Below.LOWEST);

        assertThat(line(stairs).corners())
                .containsExactly(
                        new Spot(0, 0),
                        spot("10", 0),
                        spot("30", 0),
                        spot("30", 0.5),
                        spot("50", 0.5),
                        spot("50", 1),
                        new Spot(1, 1));
        assertThat(line(stairs).at(number("49.99")).up()).isEqualTo(0.5);
        assertThat(line(stairs).at(number("50")).up()).isEqualTo(1);
    }

    @Test
    void climbsStraightUpThroughEqualLevels() {
        ScoreLine line = line(Scale.levels("10", "20", "30", "30", "50"));

        assertThat(line.corners())
                .containsExactly(
                        new Spot(0, 0),
                        spot("10", 0),
                        spot("20", 0.25),
                        spot("30", 0.5),
                        spot("30", 0.75),
                        spot("50", 1),
                        new Spot(1, 1));
        assertThat(line.at(number("30")).up()).isEqualTo(0.75);
    }

    @Test
    void staysOnTheFirstScoreBelowTheFirstPointWhereThatIsTheRule() {
        ScoreLine line = line(with(TENS, Interpolation.LINEAR, Below.LOWEST));

        assertThat(line.scores()).extracting(BigDecimal::intValue).containsExactly(1, 2, 3, 4, 5);
        assertThat(line.at(number("8")).up()).isZero();
    }

    @Test
    void fallsToZeroBelowTheFirstPointWhereThatIsTheRule() {
        ScoreLine line = line(with(TENS, Interpolation.LINEAR, Below.ZERO));

        assertThat(line.scores()).extracting(BigDecimal::intValue).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(line.corners()).startsWith(new Spot(0, 0), spot("10", 0), spot("10", 0.2));
        assertThat(line.at(number("9.99")).up()).isZero();
        assertThat(line.at(number("10")).up()).isEqualTo(0.2);
    }

    @Test
    void slopesTowardsZeroBelowTheFirstPointWhereItsShareIsEarned() {
        ScoreLine line = line(with(TENS, Interpolation.LINEAR, Below.PRO_RATA), "-10");

        assertThat(line.corners()).startsWith(new Spot(0, 0), line.at(number("0")), line.at(number("10")));
        lies(line.at(number("-10")), 1 / 12.0, 0);
        lies(line.at(number("5")), line.across(number("5")), 0.1);
        lies(line.at(number("10")), line.across(number("10")), 0.2);
    }

    @Test
    void givesNoShareBelowTheFirstPointWhereLessIsBetter() {
        ScoreLine line = line(with(Scale.levels("10", "8", "6"), Interpolation.LINEAR, Below.PRO_RATA), "20");

        assertThat(line.scores()).extracting(BigDecimal::intValue).containsExactly(1, 2, 3);
        assertThat(line.at(number("20")).up()).isZero();
    }

    @Test
    void drawsTwoLevels() {
        assertThat(line(Scale.levels("0", "1")).corners())
                .containsExactly(new Spot(0, 0), spot("10", 0), spot("50", 1), new Spot(1, 1));
    }

    @Test
    void drawsThreeTargets() {
        Scale targets = Scale.of(List.of(Point.of("50", "20"), Point.of("75", "40"), Point.of("100", "60")));
        ScoreLine line = line(with(targets, Interpolation.STEP, Below.ZERO));

        assertThat(line.scores()).extracting(BigDecimal::intValue).containsExactly(0, 50, 75, 100);
        assertThat(line.at(number("59")).up()).isEqualTo(0.75);
        assertThat(line.at(number("19")).up()).isZero();
    }

    @Test
    void putsWhatAPenaltyHasLeftUnderTheLine() {
        lies(line(TENS).at(number("30"), number("2")), 0.5, 0.25);
        lies(line(TENS).at(number("30"), number("0")), 0.5, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1e40, 10000000000000000000000000000000000000001, 10000000000000000000000000000000000000002",
        "1e-40, 2e-40, 3e-40",
        "-1e300, 0, 1e300",
        "1e400, 2e400, 3e400"
    })
    void drawsHugeAndTinyNumbers(String first, String middle, String best) {
        ScoreLine line = line(Scale.levels(first, middle, best));

        lies(line.at(number(first)), 1 / 12.0, 0);
        lies(line.at(number(middle)), 0.5, 0.5);
        lies(line.at(number(best)), 11 / 12.0, 1);
    }

    @Test
    void drawsTheTargetAndThePastOnOnePlaceWhereAllAreTheSame() {
        ScoreLine line = line(TENS, "30", "30.0", "30");

        lies(line.at(number("30.00")), 0.5, 0.5);
    }

    private static ScoreLine line(Scale scale, String... marked) {
        return new ScoreLine(
                scale, Stream.of(marked).map(ScoreLineTests::number).toList());
    }

    private static Scale with(Scale scale, Interpolation between, Below below) {
        return new Scale(scale.points(), between, below);
    }

    /** On a scale from 10 to 50 and nothing marked. */
    private static Spot spot(String result, double up) {
        return new Spot(line(TENS).across(number(result)), up);
    }

    private static void lies(Spot spot, double across, double up) {
        assertThat(spot.across()).isCloseTo(across, within(1e-4));
        assertThat(spot.up()).isCloseTo(up, within(1e-4));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
