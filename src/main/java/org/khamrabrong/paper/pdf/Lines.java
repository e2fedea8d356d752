package org.khamrabrong.paper.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Run;
import org.khamrabrong.paper.Text;

/**
 * Breaks a text into lines at the ends of words, as Thai has no blanks there; a word longer than the line is broken
 * between letters. Takes time in proportion to the length, whatever the text.
 */
final class Lines {

    /** Any line ends after so many characters, though they be marks that take no room. */
    private static final int LONGEST = 400;
    /** More marks on one letter than any language has stand beside, not above, each other. */
    private static final int HIGHEST = 4;

    /** A letter that carries a mark, as its upper half is one. */
    private static final int SARA_AM = Character.codePointOf("THAI CHARACTER SARA AM");

    private final float size;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private String text = "";
    private boolean[] bold = {};
    private double[] reach = {};
    private float room;

    private Lines(float size, float width, float indent) {
        this.size = size;
        this.width = Math.max(width, size);
        this.room = this.width - indent;
    }

    static List<Line> of(Text text, Digits digits, float size, float width) {
        return of(text, digits, size, width, 0);
    }

    /** @param indent by which the first line is shorter */
    static List<Line> of(Text text, Digits digits, float size, float width, float indent) {
        Lines lines = new Lines(size, width, indent);
        lines.read(text, digits);
        lines.set();
        return lines.lines;
    }

    private void read(Text written, Digits digits) {
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Run run : written.runs()) {
            all.append(Legible.text(run.exact() ? run.text() : digits.write(run.text())));
            ends.add(all.length());
        }
        text = all.toString();
        bold = new boolean[text.length()];
        reach = new double[text.length() + 1];
        int run = 0;
        for (int at = 0; at < bold.length; at++) {
            while (at >= ends.get(run)) {
                run++;
            }
            bold[at] = written.runs().get(run).bold();
            reach[at + 1] = reach[at] + Typeface.of(bold[at]).getWidth(text.charAt(at)) * size / 1000.0;
        }
    }

    private void set() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            set(start, stop);
            start = stop + 1;
        }
    }

    /** Lines of what holds no line feed. */
    private void set(int from, int to) {
        BreakIterator words = BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
        words.setText(text.substring(from, to));
        boolean[] inside = Compounds.inside(text.substring(from, to));
        int start = from;
        int last = from;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            int end = from + next;
            if (inside[next]) {
                continue;
            }
            if (!fits(start, end) && last > start) {
                add(start, last);
                start = last;
            }
            while (!fits(start, end)) {
                int cut = cut(start, end);
                add(start, cut);
                start = cut;
            }
            last = end;
        }
        add(start, to);
    }

    private boolean fits(int from, int to) {
        int end = withoutBlanks(from, to);
        return reach[end] - reach[from] <= room && end - from <= LONGEST;
    }

    /** As far as the line reaches, but not between a letter and its marks unless there is no other place. */
    private int cut(int from, int to) {
        int most = Math.min(to - 1, from + LONGEST);
        int cut = from + 1;
        while (cut < most && reach[cut + 1] - reach[from] <= room) {
            cut++;
        }
        int between = cut;
        while (between > from && isMark(text.charAt(between))) {
            between--;
        }
        return between > from ? between : cut;
    }

    private void add(int from, int to) {
        int end = withoutBlanks(from, to);
        List<Line.Piece> pieces = new ArrayList<>();
        int start = from;
        int marks = 0;
        for (int at = from; at < end; at++) {
            marks = isMark(text.charAt(at)) ? marks + 1 : 0;
            boolean tooHigh = marks > HIGHEST;
            if (at > start && (bold[at] != bold[start] || tooHigh)) {
                pieces.add(piece(start, at));
                start = at;
                marks = tooHigh ? 1 : marks;
            }
        }
        if (end > start) {
            pieces.add(piece(start, end));
        }
        lines.add(new Line(pieces, (float) (reach[end] - reach[from])));
        room = width;
    }

    private Line.Piece piece(int from, int to) {
        return new Line.Piece(text.substring(from, to), bold[from], (float) (reach[to] - reach[from]));
    }

    private int withoutBlanks(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || letter == SARA_AM;
    }
}
