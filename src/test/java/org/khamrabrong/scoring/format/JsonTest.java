package org.khamrabrong.scoring.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.Problem;

class JsonTest {

    @Test
    void holdsAsManyValuesAsItMayAndNotOneMore() {
        assertThat(read(zeros(Bounds.MOST_VALUES - 1))).isEmpty();
        assertThat(read(zeros(Bounds.MOST_VALUES))).containsExactly("problem.tooMany");
    }

    @Test
    void isAsLongAsItMayBeAndNotOneCharacterLonger() {
        assertThat(read("1" + " ".repeat(Bounds.MOST_BYTES - 1))).isEmpty();
        assertThat(read("1" + " ".repeat(Bounds.MOST_BYTES))).containsExactly("problem.tooLarge");
    }

    @Test
    void nestsAsDeepAsItMayAndNotDeeper() {
        assertThat(read("[".repeat(Bounds.MOST_DEPTH) + "]".repeat(Bounds.MOST_DEPTH)))
                .isEmpty();
        assertThat(read("[".repeat(Bounds.MOST_DEPTH + 1))).containsExactly("problem.tooDeep");
        assertThat(read("[".repeat(Bounds.MOST_DEPTH) + "\"" + "x".repeat(Bounds.MOST_CHARACTERS + 1) + "\""))
                .containsExactly("problem.tooLong");
    }

    @Test
    void takesWholeCharactersAndNamesEveryHalfOne() {
        assertThat(read("[\"\\ud83d\\ude00 ก\"]")).isEmpty();
        assertThat(read("[\"\\ud83d\\ude00\\ud83d\", \"\\ude00\"]"))
                .containsExactly("problem.halfCharacter", "problem.halfCharacter");
    }

    @Test
    void keepsAHundredProblemsAndCountsTheOthers() {
        Problems problems = new Problems();
        for (int i = 0; i < 103; i++) {
            problems.add(Problem.of("$[" + i + "]", "problem.missing"));
        }
        assertThat(problems.refusal().problems()).hasSize(100);
        assertThat(problems.refusal().more()).isEqualTo(3);
        assertThat(problems.refusal()).hasMessageEndingWith(" and 3 more");
        assertThat(new InvalidPackage(List.of())).hasMessage("Not an agreement package: []");
    }

    @Test
    void cutsALongNameInAPath() {
        assertThat(JsonPath.field("$", "x".repeat(40))).isEqualTo("$." + "x".repeat(40));
        assertThat(JsonPath.field("$", "x".repeat(41))).isEqualTo("$['" + "x".repeat(40) + "…']");
    }

    @Test
    void standsOnOneLineUpToAHundredCharacters() {
        assertThat(JsonWriter.write(new Tree().putAlways("a", "x".repeat(91)).fields()))
                .isEqualTo("{\"a\": \"" + "x".repeat(91) + "\"}\n");
        assertThat(JsonWriter.write(new Tree().putAlways("a", "x".repeat(92)).fields()))
                .isEqualTo("{\n  \"a\": \"" + "x".repeat(92) + "\"\n}\n");
    }

    @Test
    void givesBackWhatItReads() {
        Problems problems = new Problems();
        assertThat(JsonReader.read("{\"ก\": [true, false, null, \"ข\"]}", problems))
                .isEqualTo(Map.of("ก", Arrays.asList(true, false, null, "ข")));
        assertThat(problems.isEmpty()).isTrue();
    }

    private static String zeros(int count) {
        return "[" + "0,".repeat(count - 1) + "0]";
    }

    private static List<String> read(String json) {
        Problems problems = new Problems();
        InvalidPackage refused = catchThrowableOfType(InvalidPackage.class, () -> JsonReader.read(json, problems));
        return (refused == null ? problems.refusal() : refused)
                .problems().stream().map(Problem::key).toList();
    }
}
