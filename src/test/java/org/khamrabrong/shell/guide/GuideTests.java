package org.khamrabrong.shell.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.language.Languages;

class GuideTests {

    private static final Path FILES = Path.of("src", "docs", "guide");
    private static final Pattern LEADS_TO = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    private final Guide guide = new Guide();

    @Test
    void everyPageStandsInBothLanguages() throws IOException {
        List<String> names = names();
        assertThat(names).contains("first-day.md");
        assertThat(names)
                .allSatisfy(name -> assertThat(names)
                        .contains(
                                name.endsWith(".en.md")
                                        ? name.replace(".en.md", ".md")
                                        : name.replace(".md", ".en.md")));
    }

    @Test
    void everyLinkAndEveryPictureOfTheGuideIsThere() throws IOException {
        for (String name : names()) {
            Matcher leads = LEADS_TO.matcher(Files.readString(FILES.resolve(name)));
            while (leads.find()) {
                assertThat(FILES.resolve(leads.group(1))).as(name).exists();
            }
        }
    }

    @Test
    void theContentsLeadToEveryPage() throws IOException {
        for (String contents : List.of("contents.md", "contents.en.md")) {
            String leads = Files.readString(FILES.resolve(contents));
            assertThat(names())
                    .filteredOn(name -> !name.startsWith("contents") && !name.endsWith(".en.md"))
                    .allSatisfy(name -> assertThat(leads).contains("](" + name + ")"));
        }
    }

    @Test
    void everyPlaceOnAPageThatALinkNamesIsThere() throws IOException {
        for (String name : names()) {
            Locale reader = name.endsWith(".en.md") ? Languages.ENGLISH : Languages.THAI;
            String page = name.replaceFirst("(\\.en)?\\.md$", "");
            Matcher leads = Pattern.compile("\\]\\(#([^)]*)\\)").matcher(Files.readString(FILES.resolve(name)));
            while (leads.find()) {
                assertThat(guide.read(page, reader).orElseThrow().html()).contains("id=\"" + leads.group(1) + "\"");
            }
        }
    }

    @Test
    void everyPictureIsShownSomewhere() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : names()) {
            all.append(Files.readString(FILES.resolve(name)));
        }
        try (Stream<Path> pictures = Files.list(FILES.resolve("images"))) {
            assertThat(pictures).allSatisfy(picture -> assertThat(all).contains("images/" + picture.getFileName()));
        }
    }

    @Test
    void aScreenIsHelpedByItsOwnPageOrByThatOfTheScreenAboveIt() {
        assertThat(guide.pageOf("first-day")).contains("first-day");
        assertThat(guide.pageOf("first-day/any/thing")).contains("first-day");
        assertThat(guide.pageOf("organization/unit/1.2")).contains("organization");
        assertThat(guide.pageOf("task/approve-amendment/1")).contains("amendment");
        assertThat(guide.pageOf("task/confirm-reopening/1")).contains("reopening");
        assertThat(guide.pageOf("task/approve-draft/1")).contains("task-approve");
        assertThat(guide.pageOf("task/nothing-known/1")).isEmpty();
        assertThat(guide.pageOf("nowhere/at-all")).isEmpty();
        assertThat(guide.pageOf("")).isEmpty();
    }

    @Test
    void nothingIsReadButPagesOfTheGuide() {
        assertThat(guide.read("../application", Languages.THAI)).isEmpty();
        assertThat(guide.read("FIRST-DAY", Languages.THAI)).isEmpty();
        assertThat(guide.read("first-day.en", Languages.THAI)).isEmpty();
    }

    @Test
    void linksLeadFromPageToPageInTheApplicationToo() {
        GuidePage page = guide.read("first-day", Languages.ENGLISH).orElseThrow();
        assertThat(page.title()).isEqualTo("The administrator's first day");
        assertThat(page.html())
                .contains("<table")
                .doesNotContain("<h1")
                .doesNotContain(".md\"")
                .doesNotContain("src=\"images/");
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .toList();
        }
    }
}
