package org.khamrabrong.scoring.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.CaseStep;
import org.khamrabrong.scoring.CasesMeasure;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ValueMeasure;

/** What several readings share may be so many characters long, each counted once for each reading. */
class SharedResultsTest {

    /** So often that a result of 4,096 characters is the longest. */
    private static final int OFTEN = 1_024;

    private static final int HALF = Bounds.MOST_SHARED / 2;
    private static final Indicator ONCE = indicator("1", new ValueMeasure());

    @Test
    void allowsSoManyCharactersAndNotOneMore() {
        assertThat(beyond(often("1"), Map.of("1", text(4096)))).isEmpty();
        assertThat(beyond(often("1"), Map.of("1", text(4097)))).containsExactly("1 × 1024");
    }

    @Test
    void countsListsAndMapsAndWhatTheyHold() {
        assertThat(beyond(often("1"), Map.of("1", nested(4096)))).isEmpty();
        assertThat(beyond(often("1"), Map.of("1", nested(4097)))).containsExactly("1 × 1024");
    }

    @Test
    void takesNumbersInThaiDigitsForTheSame() {
        assertThat(beyond(often(" ๑ "), Map.of("1", text(4097)))).containsExactly("1 × 1024");
    }

    @Test
    void countsTheResultsTogetherAndNamesTheOneThatGoesBeyond() {
        List<Indicator> two = new ArrayList<>(often("1"));
        two.addAll(often("2"));
        assertThat(beyond(two, Map.of("1", text(2048)))).isEmpty();
        assertThat(beyond(two, Map.of("1", text(2048), "2", text(2048)))).isEmpty();
        assertThat(beyond(two, Map.of("1", text(2048), "2", text(2049)))).hasSize(1);
    }

    @Test
    void leavesAResultOfOneIndicatorOrOfNoneAsLongAsItIs() {
        List<Indicator> others = new ArrayList<>(Collections.nCopies(2, indicator("2", new ValueMeasure())));
        others.add(ONCE);
        Map<String, Result> results = Map.of("1", text(HALF * 3), "3", text(HALF * 3));
        assertThat(beyond(others, results)).isEmpty();
        assertThat(beyond(List.of(ONCE), results)).isEmpty();
    }

    @Test
    void readsACaseOnceForEachStepOfTheSameId() {
        assertThat(beyond(List.of(cases("ก", "ก", "ข")), Map.of("1", text(HALF))))
                .isEmpty();
        assertThat(beyond(List.of(cases("ก", "ก", "ข")), Map.of("1", text(HALF + 1))))
                .containsExactly("1 × 2");
        assertThat(beyond(List.of(cases("๑", "1")), Map.of("1", text(HALF + 1))))
                .containsExactly("1 × 2");
        assertThat(beyond(List.of(cases()), Map.of("1", text(HALF + 1)))).isEmpty();
    }

    private static List<String> beyond(List<Indicator> indicators, Map<String, Result> results) {
        List<String> beyond = new ArrayList<>();
        AgreementPackage agreement =
                new AgreementPackage(null, null, null, null, null, null, null, null, null, indicators, results, null);
        SharedResults.bound(agreement, (number, times) -> beyond.add(number + " × " + times));
        return beyond;
    }

    /** A result that counts as so many characters: two for the map, three for each text. */
    private static Result text(int characters) {
        return Result.of(Map.of("value", "x".repeat(characters - 2 - "value".length() - 3 - 3)));
    }

    /** The same of 20 for three containers and two names, and of one for each truth. */
    private static Result nested(int characters) {
        return Result.of(Map.of("list", List.of(Map.of("of", Collections.nCopies(characters - 20, true)))));
    }

    private static List<Indicator> often(String number) {
        return Collections.nCopies(OFTEN, indicator(number, new ValueMeasure()));
    }

    private static Indicator cases(String... ids) {
        List<CaseStep> steps = new ArrayList<>();
        for (String id : ids) {
            steps.add(new CaseStep(id, BigDecimal.TEN, null, null));
        }
        return indicator("1", new CasesMeasure(steps));
    }

    private static Indicator indicator(String number, Measure measure) {
        return new Indicator(number, null, null, BigDecimal.ONE, null, measure, null, null, null, null, null);
    }
}
