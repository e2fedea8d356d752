package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision names the tests that hold it, and no page names a test that is not there. */
class DecisionPageTests {

    private static final Path DOCS = Path.of("src/docs");
    private static final String HELD_BY = "Held by:";
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests?|IT|Rules))(?:[.#]\\w+)?`");

    @Test
    void everyDecisionNamesATestThatHoldsIt() throws IOException {
        pages(DOCS.resolve("adr"))
                .forEach((page, text) -> assertThat(text).as(page).containsPattern(HELD_BY + ".*" + TEST));
    }

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        TreeMap<String, String> pages = pages(DOCS);
        pages.put("README.md", Files.readString(Path.of("README.md")));
        Set<String> tests = tests();

        assertThat(pages.entrySet().stream().flatMap(page -> missing(page.getKey(), page.getValue(), tests).stream()))
                .isEmpty();
    }

    @Test
    void noticesATestThatIsNotThere() {
        assertThat(missing("page", "Held by: `HereTests` and `GoneTests.finds`.", Set.of("HereTests")))
                .containsExactly("page: GoneTests");
    }

    private static List<String> missing(String page, String text, Set<String> tests) {
        return TEST.matcher(text)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !tests.contains(name))
                .map(name -> page + ": " + name)
                .toList();
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static TreeMap<String, String> pages(Path folder) throws IOException {
        TreeMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                pages.put(page.getFileName().toString(), Files.readString(page));
            }
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }
}
