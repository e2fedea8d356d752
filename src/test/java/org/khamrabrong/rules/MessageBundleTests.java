package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessageBundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ROOMS = SOURCES.resolve("org/khamrabrong");
    /** Keys that leave the room in documents of scores. */
    private static final Pattern OF_A_CONTRACT =
            Pattern.compile("scoring: (line|finding|figure|reason|problem|measure)\\..*");

    /** A key in a source's literal, or in a template's expression. */
    private static final Pattern KEY =
            Pattern.compile("(?:(?<!FactName\\()\"|#\\{)(([a-z]+)(?:\\.[A-Za-z0-9-]+)+)(?=[\"}(])");

    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]|\\\\u0[eE][0-7][0-9a-fA-F]");
    private static final Pattern THAI_DIGIT_LIMITS = Pattern.compile("'\\\\u0E5[09]'");

    @Test
    void everyBundleSpeaksBothLanguagesWithTheSameKeys() throws IOException {
        assertThat(unequalKeys(bundles())).isEmpty();
    }

    @Test
    void everyMessageIsAPatternThatParses() throws IOException {
        List<String> broken = new ArrayList<>();
        bundles().forEach((name, texts) -> broken.addAll(brokenPatterns(name, texts)));
        assertThat(broken).isEmpty();
    }

    @Test
    void bothLanguagesSpeakOfTheSameArguments() throws IOException {
        assertThat(unequalArguments(bundles())).isEmpty();
    }

    @Test
    void everyKeyStandsInOneBundleAndOnce() throws IOException {
        assertThat(repeatedKeys(files(BUNDLES, ".properties"))).isEmpty();
    }

    @Test
    void everyRoomHasOneBundleAndItsKeysBeginWithTheRoom() throws IOException {
        assertThat(strayKeys(bundles(), rooms())).isEmpty();
    }

    @Test
    void everyKeyThatASourceNamesIsSaid() throws IOException {
        Set<String> keys = new TreeSet<>();
        bundles().values().forEach(texts -> keys.addAll(keys(texts)));
        List<String> found = new ArrayList<>();
        Set<String> rooms = rooms();
        files(SOURCES, ".java").forEach((name, text) -> found.addAll(unsaidKeys(name, text, rooms, keys)));
        files(TEMPLATES, ".html").forEach((name, text) -> found.addAll(unsaidKeys(name, text, rooms, keys)));
        assertThat(found).isEmpty();
    }

    @Test
    void noSourceHoldsThaiText() throws IOException {
        List<String> found = new ArrayList<>();
        files(SOURCES, ".java").forEach((name, text) -> found.addAll(thaiLines(name, text)));
        assertThat(found).isEmpty();
    }

    @Nested
    class FindsAPlantedMistake {

        @Test
        void aMissingTranslation() {
            assertThat(unequalKeys(Map.of("x_th", texts("a=1\nb=2"), "x_en", texts("a=1"))))
                    .containsExactly("x: b only in one language");
        }

        @Test
        void aBundleInOneLanguageOnly() {
            assertThat(unequalKeys(Map.of("x_th", texts("a=1")))).containsExactly("x: a only in one language");
        }

        @Test
        void anUnreadablePattern() {
            assertThat(brokenPatterns("x_th", texts("a={0"))).hasSize(1);
        }

        @Test
        void anApostropheThatSwallowsAnArgument() {
            assertThat(brokenPatterns("x_en", texts("a=the unit's {0}"))).hasSize(1);
        }

        @Test
        void anArgumentThatOneLanguageForgot() {
            assertThat(unequalArguments(Map.of("x_th", texts("a={0} {1}"), "x_en", texts("a={0}"))))
                    .containsExactly("x: a");
        }

        @Test
        void aKeyInTwoBundles() {
            assertThat(repeatedKeys(Map.of("x_th", "a=1", "y_th", "a=2"))).hasSize(1);
        }

        @Test
        void aKeyTwiceInOneBundle() {
            assertThat(repeatedKeys(Map.of("x_th", "a=1\nb=2\na=3"))).hasSize(1);
        }

        @Test
        void aKeyThatBeginsWithAnotherRoom() {
            assertThat(strayKeys(Map.of("signing_th", texts("signing.a=1\nseal.b=2")), Set.of("signing", "seal")))
                    .containsExactly("signing: seal.b");
        }

        @Test
        void aBundleOfNoRoom() {
            assertThat(strayKeys(Map.of("deputies_th", texts("deputies.a=1")), Set.of("organization")))
                    .containsExactly("deputies: deputies.a");
        }

        @Test
        void aKeyWithoutAMessage() {
            assertThat(unsaidKeys(
                            "X.java", "new Refusal(\"seal.refusal.late\");", Set.of("seal"), Set.of("seal.refusal")))
                    .containsExactly("X.java: seal.refusal.late");
        }

        @Test
        void aKeyInATemplateWithoutAMessage() {
            assertThat(unsaidKeys("x.html", "th:text=\"#{seal.late}\"", Set.of("seal"), Set.of("seal.early")))
                    .containsExactly("x.html: seal.late");
        }

        @Test
        void thaiTextInASource() {
            assertThat(thaiLines("X.java", "label(\"คะแนน\");")).hasSize(1);
        }

        @Test
        void thaiTextInDisguise() {
            assertThat(thaiLines("X.java", "label(\"\\u0E01\");")).hasSize(1);
        }
    }

    static List<String> unequalKeys(Map<String, Properties> bundles) {
        List<String> unequal = new ArrayList<>();
        for (String bundle : names(bundles)) {
            TreeSet<String> thai = new TreeSet<>(keys(bundles.get(bundle + "_th")));
            TreeSet<String> english = new TreeSet<>(keys(bundles.get(bundle + "_en")));
            TreeSet<String> all = new TreeSet<>(thai);
            all.addAll(english);
            all.removeIf(key -> thai.contains(key) && english.contains(key));
            all.forEach(key -> unequal.add(bundle + ": " + key + " only in one language"));
        }
        return unequal;
    }

    static List<String> brokenPatterns(String bundle, Properties texts) {
        List<String> broken = new ArrayList<>();
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            try {
                String said = new MessageFormat(text).format(new Object[0]);
                if (text.replace("''", "").contains("'") && !text.contains("'{'") || said.isBlank()) {
                    broken.add(bundle + ": " + key + "=" + text);
                }
            } catch (IllegalArgumentException e) {
                broken.add(bundle + ": " + key + "=" + text);
            }
        }
        return broken;
    }

    static List<String> unequalArguments(Map<String, Properties> bundles) {
        List<String> unequal = new ArrayList<>();
        for (String bundle : names(bundles)) {
            Properties thai = bundles.getOrDefault(bundle + "_th", new Properties());
            Properties english = bundles.getOrDefault(bundle + "_en", new Properties());
            for (String key : new TreeSet<>(keys(thai))) {
                String other = english.getProperty(key);
                if (other != null && arguments(thai.getProperty(key)) != arguments(other)) {
                    unequal.add(bundle + ": " + key);
                }
            }
        }
        return unequal;
    }

    static List<String> repeatedKeys(Map<String, String> files) {
        List<String> repeated = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        new TreeMap<>(files).forEach((name, text) -> {
            String language = name.replaceAll(".*_(th|en).*", "$1");
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(key -> {
                        String before = seen.put(language + " " + key, name);
                        if (before != null) {
                            repeated.add(key + " in " + before + " and " + name);
                        }
                    });
        });
        return repeated;
    }

    static List<String> strayKeys(Map<String, Properties> bundles, Set<String> rooms) {
        List<String> stray = new ArrayList<>();
        bundles.forEach((file, texts) -> {
            String bundle = file.substring(0, file.lastIndexOf('_'));
            keys(texts).stream()
                    .filter(key -> !rooms.contains(bundle) || !key.startsWith(bundle + "."))
                    .map(key -> bundle + ": " + key)
                    .filter(key -> !OF_A_CONTRACT.matcher(key).matches())
                    .forEach(stray::add);
        });
        return stray;
    }

    /** Of a longer key the source may name the beginning; a fact's name is said by another key. */
    static List<String> unsaidKeys(String name, String source, Set<String> rooms, Set<String> keys) {
        return KEY.matcher(source)
                .results()
                .filter(literal -> rooms.contains(literal.group(2)))
                .map(literal -> literal.group(1))
                .filter(key -> keys.stream().noneMatch(said -> said.startsWith(key)))
                .map(key -> name + ": " + key)
                .toList();
    }

    static List<String> thaiLines(String name, String source) {
        return source.lines()
                .filter(line -> THAI.matcher(THAI_DIGIT_LIMITS.matcher(line).replaceAll(""))
                        .find())
                .map(line -> name + ": " + line.strip())
                .toList();
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(ROOMS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static TreeSet<String> names(Map<String, Properties> bundles) {
        TreeSet<String> names = new TreeSet<>();
        bundles.keySet().forEach(name -> names.add(name.substring(0, name.lastIndexOf('_'))));
        return names;
    }

    private static TreeSet<String> keys(Properties texts) {
        return texts == null ? new TreeSet<>() : new TreeSet<>(texts.stringPropertyNames());
    }

    private static Map<String, Properties> bundles() throws IOException {
        Map<String, Properties> bundles = new TreeMap<>();
        files(BUNDLES, ".properties")
                .forEach((name, text) -> bundles.put(name.replace(".properties", ""), texts(text)));
        return bundles;
    }

    private static Properties texts(String text) {
        Properties texts = new Properties();
        try (Reader reader = new StringReader(text)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Map<String, String> files(Path folder, String ending) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(ending)).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
