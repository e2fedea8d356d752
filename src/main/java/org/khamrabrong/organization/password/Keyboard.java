package org.khamrabrong.organization.password;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khamrabrong.kernel.ThaiDigits;

/** The keys under Latin and Thai letters (Kedmanee): the same word typed in either way is the same keys. */
final class Keyboard {

    private static final Map<Character, Character> KEYS = new HashMap<>();

    static {
        pair("ๅ/-ภถุึคตจขช", "1234567890-=");
        pair("ๆไำพะัีรนยบลฃ", "qwertyuiop[]\\");
        pair("ฟหกดเ้่าสวง", "asdfghjkl;'");
        pair("ผปแอิืทมใฝ", "zxcvbnm,./");
        pair("ู฿", "67");
        pair("ฎฑธํ๊ณฯญฐฅ", "ertyuiop[\\");
        pair("ฤฆฏโฌ็๋ษศซ", "asdfghjkl;");
        pair("ฉฮฺ์ฒฬฦ", "cvbn,./");
    }

    /** The shortest piece of a row that is a walk and no word. */
    private static final int STEPS = 4;

    private static final List<String> ROWS = Stream.of(
                    "1234567890-=",
                    "qwertyuiop[]\\",
                    "asdfghjkl;'",
                    "zxcvbnm,./",
                    "abcdefghijklmnopqrstuvwxyz",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "q1w2e3r4t5y6u7i8o9p0",
                    "147258369",
                    keys("กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
                    keys("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"))
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .map(row -> row + row)
            .toList();

    private Keyboard() {}

    private static void pair(String thai, String latin) {
        for (int i = 0; i < thai.length(); i++) {
            if (Character.UnicodeBlock.of(thai.charAt(i)) == Character.UnicodeBlock.THAI) {
                KEYS.put(thai.charAt(i), latin.charAt(i));
            }
        }
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
