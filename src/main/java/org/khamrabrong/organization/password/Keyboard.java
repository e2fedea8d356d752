package org.khamrabrong.organization.password;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khamrabrong.kernel.ThaiDigits;

/** The keys under Latin and Thai letters (Kedmanee): the same word typed in either way is the same keys. */
final class Keyboard {

    private static final Map<Character, Character> KEYS = Lists.lines("kedmanee.txt").stream()
            .flatMap(Keyboard::pairs)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The shortest piece of a row that is a walk and no word. */
    private static final int STEPS = 4;

    private static final List<String> ROWS = Lists.lines("walks.txt").stream()
            .map(Keyboard::keys)
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .map(row -> row + row)
            .toList();

    private Keyboard() {}

    private static Stream<Map.Entry<Character, Character>> pairs(String line) {
        String[] both = line.split(" ");
        return IntStream.range(0, both[0].length())
                .filter(at -> Character.UnicodeBlock.of(both[0].charAt(at)) == Character.UnicodeBlock.THAI)
                .mapToObj(at -> Map.entry(both[0].charAt(at), both[1].charAt(at)));
    }

    /** Normalized, in small letters, without blanks. */
    static String keys(String text) {
        String small = ThaiDigits.toArabic(PasswordRule.normalized(text)).toLowerCase(Locale.ROOT);
        StringBuilder keys = new StringBuilder(small.length());
        for (char each : small.toCharArray()) {
            if (!Character.isWhitespace(each)) {
                keys.append(KEYS.getOrDefault(each, each));
            }
        }
        return keys.toString();
    }

    /** Whether it is nothing but pieces of rows, forwards or backwards. */
    static boolean isWalk(String keys) {
        int at = 0;
        while (at < keys.length()) {
            int steps = longestStep(keys, at);
            if (steps < STEPS) {
                return false;
            }
            at += steps;
        }
        return true;
    }

    private static int longestStep(String keys, int from) {
        int steps = 0;
        while (from + steps < keys.length() && isInARow(keys.substring(from, from + steps + 1))) {
            steps++;
        }
        return steps;
    }

    private static boolean isInARow(String piece) {
        return ROWS.stream().anyMatch(row -> row.contains(piece));
    }
}
