package org.khamrabrong.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has to change, word by word, for one text to become another; words as Thai readers see them. */
public final class TextDifference {

    /** A run of words that stayed, came or went. */
    public record Run(Change change, String text) {}

    /** What became of a run. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    private static final int LONGEST = 1_500;

    private TextDifference() {}

    public static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.size() > LONGEST || fresh.size() > LONGEST) {
            return before.equals(after)
                    ? List.of(new Run(Change.KEPT, after))
                    : List.of(new Run(Change.REMOVED, before), new Run(Change.ADDED, after));
        }
        return walk(old, fresh, longestCommon(old, fresh));
    }

    private static List<Run> walk(List<String> old, List<String> fresh, int[][] common) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                append(runs, Change.KEPT, old.get(i++));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                append(runs, Change.REMOVED, old.get(i++));
            } else {
                append(runs, Change.ADDED, fresh.get(j++));
            }
        }
        return runs;
    }

    private static void append(List<Run> runs, Change change, String word) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).change() == change) {
            runs.set(last, new Run(change, runs.get(last).text() + word));
        } else {
            runs.add(new Run(change, word));
        }
    }

    private static int[][] longestCommon(List<String> old, List<String> fresh) {
        int[][] length = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(fresh.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
