package org.khamrabrong.paper.pdf;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.paper.Align;

/** Lines below each other. */
record Words(List<Line> lines, Align align, float size, float width, float indent) implements Slab {

    private static final int FEWEST = 2;

    @Override
    public float height() {
        return lines.size() * leading();
    }

    @Override
    public float least() {
        return Math.min(lines.size(), lines.size() <= FEWEST + 1 ? lines.size() : FEWEST) * leading();
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float baseline = top + size * Style.BASELINE;
        float in = indent;
        for (Line line : lines) {
            canvas.text(line, align, size, left + in, width - in, baseline);
            baseline += leading();
            in = 0;
        }
    }

    /** No line stands alone above or below the break. */
    @Override
    public Optional<Halves> split(float available) {
        int above = Math.min((int) (available / leading()), lines.size() - FEWEST);
        if (above < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Halves(
                new Words(lines.subList(0, above), align, size, width, indent),
                new Words(lines.subList(above, lines.size()), align, size, width, 0)));
    }

    Words with(List<Line> newLines) {
        return new Words(newLines, align, size, width, indent);
    }

    private float leading() {
        return size * Style.LEADING;
    }
}
