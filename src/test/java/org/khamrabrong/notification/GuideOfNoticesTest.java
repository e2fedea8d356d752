package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.language.Phrasebook;

/** The guide says of every kind of notice who is told, by the word that the list of notices has for it. */
class GuideOfNoticesTest {

    @ParameterizedTest
    @CsvSource({"th, notices.md", "en, notices.en.md"})
    void everyKindStandsInTheTableOnce(String language, String page) throws IOException {
        Phrasebook words = Phrasebook.of(language);
        List<String> kinds = Stream.of(Kind.values())
                .map(kind -> words.say("notification.kind." + kind))
                .toList();

        assertThat(told(Path.of("src/docs/guide", page))).containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** The first column, without its head. */
    private static List<String> told(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Stream.of(cell.split("·")))
                .map(String::strip)
                .toList();
    }
}
