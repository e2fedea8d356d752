package org.khamrabrong.intake.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.khamrabrong.kernel.ThaiDigits;

/** What offices call the fields of an indicator, and how such words are compared: digits, blanks and scans aside. */
final class Labels {

    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();
    private static final Map<String, List<String>> WORDS = read();
    /** Of four letters one may be another, where a label is long enough not to be mistaken for others. */
    private static final int LETTERS_PER_MISTAKE = 4;

    private static final int LONG_ENOUGH = 6;

    private Labels() {}

    /** The spellings of that name, as they are compared. */
    static List<String> of(String name) {
        return WORDS.getOrDefault(name, List.of());
    }

    /** As a paper writes it, for a sentence. */
    static String written(String name) {
        return WRITTEN.getOrDefault(name, name);
    }

    static boolean is(String text, String name) {
        return of(name).contains(comparable(text));
    }

    /** The name among these whose label begins the text most closely; exact ones before misspelled ones. */
    static Optional<String> beginning(String text, List<String> names) {
        String compared = comparable(text);
        String best = null;
        int length = 0;
        for (String name : names) {
            for (String label : of(name)) {
                if (compared.startsWith(label) && label.length() > length) {
                    best = name;
                    length = label.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of the longest label of that name with which the text begins, in characters of the text; 0 where there is none. */
    static int lengthOf(String text, String name) {
        int longest = 0;
        for (String label : of(name)) {
            longest = Math.max(longest, lengthOfLabel(text, label));
        }
        return longest;
    }

    private static int lengthOfLabel(String text, String label) {
        if (!comparable(text.substring(0, Math.min(text.length(), 3 * label.length() + 12)))
                .startsWith(label)) {
            return 0;
        }
        int end = 1;
        while (end < text.length() && !comparable(text.substring(0, end)).equals(label)) {
            end++;
        }
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    /** The name whose label is nearly this text, e.g. after a scan; empty where several are as near. */
    static Optional<String> nearly(String text, List<String> names) {
        String compared = comparable(text);
        if (compared.length() < LONG_ENOUGH || compared.length() > 4 * LONG_ENOUGH) {
            return Optional.empty();
        }
        int most = compared.length() / LETTERS_PER_MISTAKE;
        List<String> nearest = new ArrayList<>();
        int least = most;
        for (String name : names) {
            for (String label : of(name)) {
                int distance = distance(label, compared);
                if (distance <= least) {
                    if (distance < least) {
                        nearest.clear();
                    }
                    least = distance;
                    if (!nearest.contains(name)) {
                        nearest.add(name);
                    }
                }
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Letters and digits only, in one spelling. */
    static String comparable(String text) {
        String plain = Normalizer.normalize(ThaiDigits.toArabic(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Labels::counts).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static boolean counts(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || point == '%';
    }

    private static Map<String, List<String>> read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Labels.class.getResourceAsStream("/intake/labels.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        file.stringPropertyNames().forEach(name -> {
            WRITTEN.put(name, file.getProperty(name).split("\\|")[0]);
            words.put(
                    name,
                    Arrays.stream(file.getProperty(name).split("\\|"))
                            .map(Labels::comparable)
                            .toList());
        });
        return words;
    }
}
