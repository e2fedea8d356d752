package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of two packages do not need each other. */
class FileCircleTests {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void noFilesOfTwoPackagesNeedEachOther() throws IOException {
        assertThat(FileCircles.in(sources())).isEmpty();
    }

    @Test
    void noticesACircleOverAConstant() {
        assertThat(FileCircles.in(Map.of(
                        "a/Form.java", "package a;\nimport a.b.Page;\nclass Form { Page page; }",
                        "a/b/Page.java",
                                "package a.b;\nimport static a.Form.TITLE;\nclass Page { String t = TITLE; }")))
                .containsExactly("a.Form needs a.b.Page, which needs it", "a.b.Page needs a.Form, which needs it");
    }

    @Test
    void noticesACircleOverAThirdFile() {
        assertThat(FileCircles.in(Map.of(
                        "a/Form.java", "package a;\nimport a.b.Page;\nclass Form { Page page; }",
                        "a/b/Page.java", "package a.b;\nclass Page { Line line; }",
                        "a/b/Line.java", "package a.b;\nimport a.Form;\nclass Line { Form form; }")))
                .hasSize(2);
    }

    @Test
    void letsFilesOfOnePackageNeedEachOther() {
        assertThat(FileCircles.in(Map.of(
                        "a/Whole.java", "package a;\nclass Whole { Part part; }",
                        "a/Part.java", "package a;\nclass Part { Whole whole; }")))
                .isEmpty();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList()) {
                sources.put(path.toString(), Files.readString(path));
            }
        }
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
