package org.khamrabrong.intake.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Letters of scripts that no Thai office writes in; they come from scans. */
final class StrayLetters {

    private static final Set<UnicodeScript> USUAL = EnumSet.of(
            UnicodeScript.THAI,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private StrayLetters() {}

    /** The first one, with the word around it. */
    static Optional<String> in(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (!USUAL.contains(UnicodeScript.of(point)) && Character.isAlphabetic(point)) {
                return Optional.of(around(text, at));
            }
        }
        return Optional.empty();
    }

    private static String around(String text, int at) {
        int start = Math.max(0, at - 10);
        int end = Math.min(text.length(), at + 10);
        start = text.offsetByCodePoints(start, 0);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
