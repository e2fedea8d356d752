package org.khamrabrong.scorecard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** The paper's “ช่วงปรับเกณฑ์การให้คะแนน +/- … ต่อ … คะแนน” and the levels it stands for. */
class IntervalTests {

    @Test
    void fillsTheFiveLevelsAroundTheTargetsLevel() {
        assertThat(levels("90", 3, "5", 1, true)).containsExactly("1=80", "2=85", "3=90", "4=95", "5=100");
        assertThat(levels("100", 5, "10", 1, true)).containsExactly("1=60", "2=70", "3=80", "4=90", "5=100");
    }

    @Test
    void fallsWhereLessIsBetter() {
        assertThat(levels("6", 3, "2", 1, false)).containsExactly("1=10", "2=8", "3=6", "4=4", "5=2");
    }

    @Test
    void fillsEveryOtherLevelForTwoScores() {
        assertThat(levels("-5", 3, "5", 2, true)).containsExactly("1=-10", "3=-5", "5=0");
        assertThat(levels("1", 4, "1", 2, true)).containsExactly("1=-0.5", "3=0.5", "5=1.5");
    }

    @Test
    void readsLevelsThatAreEvenlyApartBackIntoTheWords() {
        List<Point> falling = Scale.levels("10", "8", "6", "4", "2").points();

        assertThat(Interval.of(falling, new BigDecimal(4)))
                .contains(new Interval(new BigDecimal(4), 4, new BigDecimal(2), 1, false));
        assertThat(Interval.of(falling, null).orElseThrow().level()).isEqualTo(3);
    }

    @Test
    void hasNoWordsForLevelsThatAreNotEvenlyApart() {
        assertThat(Interval.of(Scale.levels("65", "70", "75", "80", "95").points(), null))
                .isEmpty();
        assertThat(Interval.of(Scale.levels("80", "95", "90", "95", "100").points(), null))
                .isEmpty();
        assertThat(Interval.of(Scale.levels("5", "5", "5", "5", "5").points(), null))
                .isEmpty();
        assertThat(Interval.of(List.of(), null)).isEmpty();
    }

    private static List<String> levels(String value, int level, String step, int scores, boolean moreIsBetter) {
        return new Interval(new BigDecimal(value), level, new BigDecimal(step), scores, moreIsBetter)
                .points().stream()
                        .map(point -> point.score() + "=" + point.value().toPlainString())
                        .toList();
    }
}
