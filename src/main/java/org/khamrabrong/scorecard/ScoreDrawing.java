package org.khamrabrong.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.ScoreLine.Spot;
import org.khamrabrong.scoring.Point;

/**
 * The markup of a {@link ScoreLine}: grid, line and marks, made of numbers alone. Places are percentages, so that it
 * fills whatever width it is given with letters of the same size.
 */
final class ScoreDrawing {

    /** What is marked on the line; each has a shape of its own. */
    enum Mark {
        PAST("<rect x=\"-5\" y=\"-5\" width=\"10\" height=\"10\"/>"),
        TARGET("<path d=\"M0-9 9 0 0 9-9 0Z\"/>"),
        PRESENT("<circle r=\"7\"/>");

        private final String shape;

        Mark(String shape) {
            this.shape = shape;
        }

        /** The shape alone, as the legend shows it. */
        String sample() {
            return "<svg class=\"k-mark-sample\" data-mark=\"" + word()
                    + "\" viewBox=\"-10 -10 20 20\" aria-hidden=\"true\">" + shape + "</svg>";
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A scale as it is, or as it was before. */
    enum Line {
        PRESENT("k-score-line"),
        FORMER("k-score-former");

        private final String look;

        Line(String look) {
            this.look = look;
        }

        /** A piece of it, as the legend shows it. */
        String sample() {
            return "<svg class=\"k-mark-sample\" viewBox=\"-10 -10 20 20\" aria-hidden=\"true\"><line class=\"" + look
                    + "\" x1=\"-9\" y1=\"0\" x2=\"9\" y2=\"0\"/></svg>";
        }
    }

    /** On a telephone, in pixels; where there is more room, labels only stand further apart. */
    private static final double NARROWEST = 260;

    private static final double HEIGHT = 160;
    private static final double DIGIT = 7.5;
    private static final double LETTER_HEIGHT = 14;
    private static final double BESIDE_LEFT = 32;
    private static final double BESIDE_RIGHT = 10;

    private final Formats formats = Words.formats();
    private final StringBuilder markup = new StringBuilder();
    private final ScoreLine line;

    ScoreDrawing(ScoreLine line) {
        this(line, List.of());
    }

    /** @param beneath lines of before, in the frame of this one */
    ScoreDrawing(ScoreLine line, List<ScoreLine> beneath) {
        this.line = line;
        grid();
        scores();
        values();
        beneath.forEach(former -> bend(Line.FORMER, former));
        bend(Line.PRESENT, line);
    }

    private void bend(Line kind, ScoreLine line) {
        List<Spot> corners = line.corners();
        for (int i = 1; i < corners.size(); i++) {
            stroke(kind.look, corners.get(i - 1), corners.get(i));
        }
    }

    /** @param numbers what is shown where the pointer rests on it */
    void mark(Mark mark, Spot spot, String numbers) {
        markup.append("<svg class=\"k-mark\" data-mark=\"%s\" x=\"%s\" y=\"%s\">%s<title>%s</title></svg>"
                .formatted(mark.word(), across(spot), down(spot), mark.shape, numbers));
    }

    /** From the line down to what is left of its score. */
    void drop(Spot from, Spot to) {
        stroke("k-score-drop", from, to);
    }

    String markup() {
        return "<svg class=\"k-score-frame\" width=\"100%\" height=\"100%\" aria-hidden=\"true\">" + markup + "</svg>";
    }

    private void grid() {
        for (BigDecimal score : line.scores()) {
            double height = line.height(score);
            stroke("k-score-grid", new Spot(0, height), new Spot(1, height));
        }
        for (Point point : line.points()) {
            double across = line.across(point.value());
            stroke("k-score-grid", new Spot(across, 0), new Spot(across, 1));
        }
    }

    private void scores() {
        FreeRoom room = new FreeRoom(0);
        for (BigDecimal score : endsFirst(line.scores())) {
            double height = line.height(score) * HEIGHT;
            if (room.take(height - LETTER_HEIGHT / 2, height + LETTER_HEIGHT / 2)) {
                label("k-score-label", "end", "0", "-8", percent(1 - line.height(score)), "4", formats.number(score));
            }
        }
    }

    private void values() {
        FreeRoom room = new FreeRoom(DIGIT);
        for (Point point : endsFirst(line.points())) {
            value(room, line.across(point.value()), formats.number(point.value()));
        }
    }

    /** Under its place; at the edges drawn in, so that it stays in sight. */
    private void value(FreeRoom room, double share, String number) {
        double width = number.length() * DIGIT;
        double from = share * NARROWEST - width / 2;
        if (width > NARROWEST) {
            return;
        }
        if (from < -BESIDE_LEFT) {
            if (room.take(-BESIDE_LEFT, width - BESIDE_LEFT)) {
                label("k-value-label", "start", "0", "-" + BESIDE_LEFT, "100%", "20", number);
            }
        } else if (from + width > NARROWEST + BESIDE_RIGHT) {
            double end = NARROWEST + BESIDE_RIGHT;
            if (room.take(end - width, end)) {
                label("k-value-label", "end", "100%", "" + BESIDE_RIGHT, "100%", "20", number);
            }
        } else if (room.take(from, from + width)) {
            label("k-value-label", "middle", percent(share), "0", "100%", "20", number);
        }
    }

    private void label(String name, String anchor, String x, String dx, String y, String dy, String number) {
        markup.append("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" dx=\"%s\" y=\"%s\" dy=\"%s\">%s</text>"
                .formatted(name, anchor, x, dx, y, dy, number));
    }

    private void stroke(String name, Spot from, Spot to) {
        markup.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(name, across(from), down(from), across(to), down(to)));
    }

    private static String across(Spot spot) {
        return percent(spot.across());
    }

    private static String down(Spot spot) {
        return percent(1 - spot.up());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    private static <T> List<T> endsFirst(List<T> inOrder) {
        List<T> ordered = new ArrayList<>(inOrder);
        if (ordered.size() > 1) {
            ordered.add(1, ordered.remove(ordered.size() - 1));
        }
        return ordered;
    }
}
