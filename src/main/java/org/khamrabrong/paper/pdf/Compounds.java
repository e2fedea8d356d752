package org.khamrabrong.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that the dictionary knows only as their parts; no line ends inside one. */
final class Compounds {

    private static final List<String> WORDS = read();

    private Compounds() {}

    /** For every place in the text, whether it lies inside such a word. */
    static boolean[] inside(String text) {
        boolean[] inside = new boolean[text.length() + 1];
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                for (int place = at + 1; place < at + word.length(); place++) {
                    inside[place] = true;
                }
            }
        }
        return inside;
    }

    private static List<String> read() {
        try (InputStream words = Compounds.class.getResourceAsStream("/paper/compounds.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(word -> !word.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
