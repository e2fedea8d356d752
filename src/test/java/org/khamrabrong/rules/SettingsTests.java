package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Whoever runs the application finds every setting in one file, and whoever runs it in a container can give them all. */
class SettingsTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path SETTINGS = Path.of("src/main/resources/application.yml");
    private static final Path READ_ME = Path.of("README.md");
    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Pattern ASKED_ONE_BY_ONE = Pattern.compile("@Value\\(\"\\$\\{khamrabrong\\.([a-z.-]+)");
    private static final Pattern WRITTEN = Pattern.compile("( *)(?:# )?([a-z-]+):(?: .*)?");
    private static final Pattern VARIABLE = Pattern.compile("`((?:KHAMRABRONG|SERVER)_[A-Z_]+)=?");

    /** Of a database and a port that the container has of its own. */
    private static final Set<String> SETTLED_BY_THE_CONTAINER =
            Set.of("KHAMRABRONG_DB_DIRECTORY", "KHAMRABRONG_DB_PORT", "SERVER_PORT");

    /** Of the command. */
    private static final String OF_THE_COMMAND = "KHAMRABRONG_SIGNING_CERTIFICATES";

    @Test
    void allStandInTheFileThatTheReadMeNames() throws IOException {
        Set<String> missing = new TreeSet<>(asked());
        missing.removeAll(written());

        assertThat(asked()).contains("khamrabrong.signing.alias", "khamrabrong.emblem-name", "khamrabrong.db.url");
        assertThat(missing).isEmpty();
    }

    @Test
    void areGivenToTheContainerWhereTheReadMeOffersThem() throws IOException {
        String compose = Files.readString(COMPOSE);

        assertThat(VARIABLE.matcher(Files.readString(READ_ME)).results().map(found -> found.group(1)))
                .contains("KHAMRABRONG_PUBLIC_ADDRESS", "SERVER_FORWARD_HEADERS_STRATEGY")
                .filteredOn(name -> !SETTLED_BY_THE_CONTAINER.contains(name) && !name.equals(OF_THE_COMMAND))
                .allSatisfy(name -> assertThat(compose).contains(" " + name + ": "));
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("org.khamrabrong").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(SettingsTests::names)
                .forEach(asked::add);
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ASKED_ONE_BY_ONE
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> "khamrabrong." + found.group(1))
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static Stream<String> names(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(settings.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + DataObjectPropertyName.toDashedForm(name));
    }

    /** Also those that stand there as a comment, since an empty value of theirs would mean something. */
    private static Set<String> written() throws IOException {
        Set<String> written = new TreeSet<>();
        List<String> path = new ArrayList<>();
        for (String line : Files.readAllLines(SETTINGS)) {
            var found = WRITTEN.matcher(line);
            if (found.matches()) {
                int depth = Math.min(found.group(1).length() / 2, path.size());
                path.subList(depth, path.size()).clear();
                path.add(found.group(2));
                written.add(String.join(".", path));
            }
        }
        return written;
    }
}
