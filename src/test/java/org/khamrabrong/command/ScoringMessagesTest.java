package org.khamrabrong.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.Code;

class ScoringMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"((?:line|problem|command)\\.[A-Za-z.]*[A-Za-z])\"");

    private final ResourceBundle thai = ResourceBundle.getBundle("messages.scoring", Locale.forLanguageTag("th"));
    private final ResourceBundle english = ResourceBundle.getBundle("messages.scoring", Locale.forLanguageTag("en"));

    @Test
    void sayEverythingInBothLanguagesWithTheSameArguments() {
        assertThat(thai.keySet()).isEqualTo(english.keySet());
        assertThat(thai.keySet())
                .allSatisfy(key -> assertThat(arguments(thai, key)).isEqualTo(arguments(english, key)));
    }

    @Test
    void haveWordsForEveryFinding() {
        assertThat(thai.keySet())
                .containsAll(
                        Stream.of(Code.values()).map(code -> "finding." + code).toList());
    }

    @Test
    void haveWordsForEveryKeyThatTheSourcesName() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String folder : List.of("scoring", "command")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/khamrabrong", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(50);
        Set<String> said = new TreeSet<>(thai.keySet());
        said.addAll(
                ResourceBundle.getBundle("messages.command", thai.getLocale()).keySet());
        assertThat(said).containsAll(named);
    }

    private static Set<String> arguments(ResourceBundle bundle, String key) {
        String pattern = new MessageFormat(bundle.getString(key), Locale.ROOT).toPattern();
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+}").matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }
}
