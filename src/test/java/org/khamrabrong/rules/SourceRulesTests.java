package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiled classes no longer show, so that the text is asked. */
class SourceRulesTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    private static final Pattern TEXT = Pattern.compile("\"\"\"(?:.|\\R)*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern QUERY = Pattern.compile("@(?:Native)?Query\\(([^;{}]*?)\\)\\s*(?:@|[A-Za-z<])");
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("\\b(?!value\\b|nativeQuery\\b|countQuery\\b|true\\b|false\\b)[A-Za-z_.]+");
    private static final Pattern TYPE = Pattern.compile("\\b(?:record|class|interface|enum|new)\\b|->");

    @Test
    void noQueryIsPutTogetherFromConstants() {
        assertThat(files().flatMap(
                                file -> queries(read(file)).stream().map(query -> file.getFileName() + ": " + query)))
                .isEmpty();
        assertThat(queries("@Query(ROW + \"where a.id = :id\")\n    List<Row> rows();"))
                .hasSize(1);
        assertThat(queries("@Query(value = \"select A(b)\" + \" from C\", nativeQuery = true)\n    int count();"))
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(files().filter(file -> read(file).lines().count() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(files().flatMap(
                                file -> longMethods(read(file)).stream().map(name -> file.getFileName() + ": " + name)))
                .isEmpty();
        String longest = "    void a() {\n" + "        b();\n".repeat(LONGEST_METHOD - 2) + "    }\n";
        assertThat(longMethods("class A {\n" + longest + "}\n")).isEmpty();
        assertThat(longMethods("class A {\n" + longest.replaceFirst("b", "b();\n        b") + "}\n"))
                .hasSize(1);
    }

    private static List<String> queries(String source) {
        List<String> found = new ArrayList<>();
        Matcher query = QUERY.matcher(TEXT.matcher(source).replaceAll("\"\""));
        while (query.find()) {
            if (PUT_TOGETHER.matcher(query.group(1)).find()) {
                found.add(query.group(1).strip());
            }
        }
        return found;
    }

    private static List<String> longMethods(String source) {
        List<String> found = new ArrayList<>();
        String[] lines = source.split("\\R");
        int begun = -1;
        for (int line = 0; line < lines.length; line++) {
            if (lines[line].matches(" {4}(?![A-Z_]+\\()[A-Za-z<][^=]*\\((?:.*[{])?")
                    && !TYPE.matcher(lines[line]).find()) {
                begun = line;
            } else if (lines[line].equals("    }") && begun >= 0) {
                if (line - begun + 1 > LONGEST_METHOD) {
                    found.add(lines[begun].strip());
                }
                begun = -1;
            }
        }
        return found;
    }

    private static Stream<Path> files() {
        try {
            return Files.walk(Path.of("src/main/java"))
                    .filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
