package org.khamrabrong.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a definition that cannot be read, once and at its place. */
class DefinitionEdgesTest {

    @Test
    void saysOnceThatARequiredNumberIsBlank() {
        assertThat(problems("{\"number\": \"1\", \"weight\": \" \", \"measure\": {\"type\": \"value\"}}"))
                .containsExactly(Problem.of("$.weight", "problem.missing"));
    }

    @Test
    void showsNoMoreThanTheBeginningOfAWrongWord() {
        String forty = "9".repeat(40);
        assertThat(problems(weighing(forty))).containsExactly(Problem.of("$.weight", "problem.notNumber", forty));
        assertThat(problems(weighing(forty + "1")))
                .containsExactly(Problem.of("$.weight", "problem.notNumber", forty + "…"));
    }

    @Test
    void wantsAListWhereTextsBelong() {
        assertThat(problems("{\"number\": \"1\", \"weight\": 1, \"measure\": {\"type\": \"value\"},"
                        + " \"details\": {\"steps\": \"x\"}}"))
                .containsExactly(Problem.of("$.details.steps", "problem.notList"));
    }

    @Test
    void refusesAResultThatSaysAFigureTwice() {
        assertThat(catchThrowableOfType(
                        InvalidPackage.class, () -> PackageFormat.readResult("{\"value\": 1, \"value\": 2}")))
                .isNotNull();
    }

    @Test
    void takesMissedReportsOfNullAsNone() {
        assertThat(PackageFormat.readResult("{\"value\": 1, \"missedReports\": null}"))
                .isEqualTo(Result.of(Map.of("value", "1")));
    }

    @Test
    void hasNoDirectionWhereAllLevelsAreEqual() {
        assertThat(Scale.levels("5", "5").moreIsBetter()).isFalse();
        assertThat(Scale.levels("5", "5").isUsable()).isFalse();
        assertThat(Scale.levels("5", "5.1").moreIsBetter()).isTrue();
    }

    private static String weighing(String weight) {
        return "{\"number\": \"1\", \"weight\": \"" + weight + "\", \"measure\": {\"type\": \"value\"}}";
    }

    private static List<Problem> problems(String indicator) {
        InvalidPackage invalid =
                catchThrowableOfType(InvalidPackage.class, () -> PackageFormat.readIndicator(indicator));
        return invalid.problems();
    }
}
