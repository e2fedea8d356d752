package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelDifferenceTest {

    @Test
    void comparesLevelByLevelAndNotByWhichValuesOccur() {
        assertThat(between(Scale.levels("80", "85", "90", "95", "100"), Scale.levels("85", "90", "95", "98", "100")))
                .containsExactly("1: 80 → 85", "2: 85 → 90", "3: 90 → 95", "4: 95 → 98", "5: 100");
    }

    @Test
    void findsNoChangeInAnotherSpellingOfTheSameNumber() {
        assertThat(between(Scale.levels("80", "90.0"), Scale.levels("80.00", "90")))
                .containsExactly("1: 80.00", "2: 90");
    }

    @Test
    void showsALevelThatCameAndOneThatWent() {
        assertThat(between(Scale.levels("50", "75"), Scale.of(List.of(Point.of("1", "50"), Point.of("3", "100")))))
                .containsExactly("1: 50", "2: 75 → –", "3: – → 100");
    }

    @Test
    void comparesEvenScalesWithoutAnyLevel() {
        assertThat(LevelDifference.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void keepsTwoPointsOfOneScoreApart() {
        Scale twice = Scale.of(List.of(Point.of("1", "50"), Point.of("1", "60")));

        assertThat(between(twice, Scale.of(List.of(Point.of("1", "50"))))).containsExactly("1: 50", "1: 60 → –");
    }

    private static List<String> between(Scale before, Scale after) {
        return LevelDifference.between(before.points(), after.points()).stream()
                .map(level -> level.score() + ": "
                        + (level.changed() ? text(level.before()) + " → " + text(level.after()) : text(level.after())))
                .toList();
    }

    private static String text(BigDecimal value) {
        return value == null ? "–" : value.toPlainString();
    }
}
