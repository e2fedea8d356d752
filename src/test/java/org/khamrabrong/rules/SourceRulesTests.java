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

    private static final Pattern TEXT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final Pattern QUERY = Pattern.compile("@(?:Native)?Query\\(([^;{}]*?)\\)\\s*(?:@|[A-Za-z<])");
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("\\b(?!value\\b|nativeQuery\\b|countQuery\\b|true\\b|false\\b)[A-Za-z_.]+");
    private static final Pattern DAY_OF_DATABASE = Pattern.compile(
            "(?i)::\\s*date\\b|\\bcast\\((?!\\s*:)[^()]*\\bas date\\s*\\)|\\bcurrent_date\\b|\\bdate_trunc\\b|\\blocaltimestamp\\b");
    private static final Pattern BORDER_OF_A_DAY = Pattern.compile("\\batStartOfDay\\b|\\bminusNanos\\b");
    private static final Pattern MIDNIGHT_TOLD =
            Pattern.compile("\\.(?:date|dateTime|time)\\([^()]*\\b(?:due|dueAt|endsAt)\\(\\)\\)");
    private static final Pattern OTHER_ORDER = Pattern.compile("\\bCollator\\b|\\bCASE_INSENSITIVE_ORDER\\b"
            + "|\\bcomparing\\([^;]{0,40}?\\b(?:name|title|position|label)[A-Za-z]*\\b");
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

    /** It would answer by the zone of its session. */
    @Test
    void noStatementAsksTheDatabaseWhichDayItIs() {
        assertThat(Stream.concat(files(), migrations())
                        .filter(file -> DAY_OF_DATABASE.matcher(read(file)).find()))
                .isEmpty();
        for (String mistake : List.of(
                "where due_at::date = :day",
                "where d.until_day < current_date",
                "cast(w.opened_at as date)",
                "date_trunc('day', at)",
                "due_at < localtimestamp")) {
            assertThat(DAY_OF_DATABASE.matcher(mistake).find()).isTrue();
        }
        assertThat(DAY_OF_DATABASE
                        .matcher("from_day date not null, at timestamptz, cast(:from as date) - 1")
                        .find())
                .isFalse();
    }

    /** Whoever is told the midnight reads the day after the last one. */
    @Test
    void aDeadlineIsToldByItsLastDayAndWhereDaysBeginIsSaidOnce() {
        assertThat(files().filter(file -> BORDER_OF_A_DAY.matcher(read(file)).find())
                        .map(Path::getFileName))
                .extracting(Path::toString)
                .containsExactly("ThaiTime.java");
        assertThat(files().filter(file -> MIDNIGHT_TOLD.matcher(read(file)).find()))
                .isEmpty();
        assertThat(MIDNIGHT_TOLD.matcher("Words.formats().dateTime(view.due())").find())
                .isTrue();
    }

    /** And the database by its collation. */
    @Test
    void namesAreComparedInOneWay() {
        assertThat(files().filter(file -> OTHER_ORDER.matcher(read(file)).find())
                        .map(Path::getFileName))
                .extracting(Path::toString)
                .containsExactly("ThaiOrder.java");
        assertThat(OTHER_ORDER
                        .matcher("rows.sort(Comparator.comparing(Unit::name));")
                        .find())
                .isTrue();
        assertThat(OTHER_ORDER
                        .matcher("units.stream().sorted(Comparator.comparing(unit -> unit.nameEnglish()))")
                        .find())
                .isTrue();
        assertThat(OTHER_ORDER
                        .matcher("names.sort(String.CASE_INSENSITIVE_ORDER)")
                        .find())
                .isTrue();
        assertThat(OTHER_ORDER
                        .matcher("sorted(Comparator.comparing(Point::score))")
                        .find())
                .isFalse();
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

    private static Stream<Path> migrations() {
        try {
            return Files.list(Path.of("src/main/resources/db/migration"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
