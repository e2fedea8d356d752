package org.khamrabrong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.scoring.Measure;
import org.khamrabrong.scoring.MeasureType;

/** No source names the keys of a measure's words; they are put together of its own names. */
class MeasureWordsTest {

    private static final Formats FORMATS = Formats.of(Locale.ENGLISH, (key, arguments) -> "d MMM y");

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void everyMeasureIsSaidWithWhatWasChosenAndWhatIsReported(MeasureType type) throws IOException {
        Measure usual = type.usual();
        Set<String> asked = new TreeSet<>(Set.of("intake.template.measure." + type.word()));
        MeasureWords.of(
                usual,
                (key, arguments) -> {
                    asked.add(key);
                    return key;
                },
                FORMATS);
        usual.figures().forEach(figure -> asked.add("figure." + figure.name()));

        assertThat(messages().stringPropertyNames()).containsAll(asked);
    }

    /** In one language; the other has the same keys. */
    private static Properties messages() throws IOException {
        Properties all = new Properties();
        for (String bundle : List.of("scoring", "language", "intake")) {
            try (InputStream in =
                    MeasureWordsTest.class.getResourceAsStream("/messages/" + bundle + "_en.properties")) {
                all.load(in);
            }
        }
        return all;
    }
}
