package org.khamrabrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Nothing happens for which the history has no words. */
class FactSentencesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Set<String> FACTS = facts();

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyFactHasASentence(String language) throws IOException {
        assertThat(FACTS).isNotEmpty();
        assertThat(withoutSentence(FACTS, keys(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void noSentenceSpeaksOfAFactThatIsNoMore(String language) throws IOException {
        Set<String> spoken = keys(language).stream()
                .filter(key -> key.matches("[a-z]+\\.fact\\.[a-z-]+"))
                .map(key -> key.replace(".fact.", "."))
                .collect(Collectors.toSet());
        spoken.removeAll(FACTS);

        assertThat(spoken).isEmpty();
    }

    @Test
    void findsAFactThatNobodyHasWordsFor() {
        assertThat(withoutSentence(
                        Set.of("agreement.draft-lost", "agreement.draft-approved"),
                        Set.of("agreement.fact.draft-approved")))
                .containsExactly("agreement.draft-lost");
    }

    private static Set<String> withoutSentence(Set<String> facts, Set<String> keys) {
        return facts.stream()
                .filter(fact -> !keys.contains(fact.replace(".", ".fact.")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> facts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.khamrabrong").stream()
                        .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                        .map(type -> type.getAnnotationOfType(FactName.class).value())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }
}
