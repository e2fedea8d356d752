package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Letterhead;
import org.khamrabrong.paper.Text;

/** The head of a memo: emblem and title on one line, bold labels with their words on dotted lines below. */
final class LetterheadSlab implements Slab {

    private static final float TITLE = 22f;
    private static final float LABEL = 14f;
    private static final float SIZE = 12f;
    private static final float LEADING = LABEL * Style.LEADING;
    private static final float TITLE_HEIGHT = Style.millimetres(15);

    /** One label and its words on as many dotted lines as they need; lengths from the left border. */
    private record Entry(Line label, List<Line> words, float left, float width) {}

    private final @Nullable PictureSlab emblem;
    private final Line title;
    private final float width;
    private final List<List<Entry>> rows = new ArrayList<>();

    LetterheadSlab(Letterhead head, Digits digits, float width) {
        this.width = width;
        emblem = head.emblem() == null ? null : PictureSlab.of(head.emblem(), width);
        title = Lines.of(Text.bold(head.title()), digits, TITLE, width).get(0);
        for (List<Facts.Fact> facts : head.lines()) {
            float each = width / Math.max(1, facts.size());
            List<Entry> row = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                row.add(entry(facts.get(i), digits, i * each, each));
            }
            rows.add(row);
        }
    }

    private static Entry entry(Facts.Fact fact, Digits digits, float left, float width) {
        Line label = Lines.of(Text.bold(fact.label()), digits, LABEL, width).get(0);
        float room = width - label.width() - Style.GAP;
        return new Entry(label, Lines.of(fact.words(), digits, SIZE, room), left, width);
    }

    @Override
    public float height() {
        return titleHeight()
                + (float) rows.stream().mapToDouble(LetterheadSlab::height).sum()
                + Style.GAP;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        if (emblem != null) {
            emblem.draw(canvas, left, top);
        }
        canvas.text(title, Align.CENTRE, TITLE, left, width, top + titleHeight() - TITLE * 0.45f);
        float at = top + titleHeight();
        for (List<Entry> row : rows) {
            for (Entry entry : row) {
                draw(canvas, entry, left + entry.left(), at);
            }
            at += height(row);
        }
    }

    private static void draw(Canvas canvas, Entry entry, float left, float top) {
        float baseline = top + LABEL * Style.BASELINE;
        canvas.text(entry.label(), LABEL, left, baseline);
        float words = left + entry.label().width() + Style.GAP;
        float room = entry.width() - entry.label().width() - Style.GAP * 2;
        for (Line line : entry.words()) {
            canvas.text(line, SIZE, words, baseline - 1);
            canvas.dots(words - Style.PADDING / 2, baseline + 2, room + Style.PADDING);
            baseline += LEADING;
        }
    }

    private float titleHeight() {
        return Math.max(TITLE_HEIGHT, emblem == null ? 0 : emblem.height());
    }

    private static float height(List<Entry> row) {
        return LEADING
                * row.stream()
                        .mapToInt(entry -> Math.max(1, entry.words().size()))
                        .max()
                        .orElse(1);
    }
}
