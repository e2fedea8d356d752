package org.khamrabrong.paper.pdf;

import java.awt.Color;
import java.util.List;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Fraction;
import org.khamrabrong.paper.Text;

/** A formula as one writes it by hand: numerator, line, denominator, and the factor beside the line. */
record FractionSlab(List<Line> above, List<Line> below, List<Line> factor, float left, float width) implements Slab {

    private static final float LEADING = Style.FACT * Style.LEADING;
    private static final float AIR = 3f;

    static FractionSlab of(Fraction fraction, Digits digits, float width) {
        List<Line> factor = fraction.factor() == null
                ? List.of()
                : Lines.of(Text.of("\u00d7\u00a0" + fraction.factor()), digits, Style.FACT, width / 4);
        float aside = widest(factor) + (factor.isEmpty() ? 0 : Style.GAP * 2);
        float most = width - aside - Style.GAP * 4;
        List<Line> above = Lines.of(fraction.numerator(), digits, Style.FACT, most);
        List<Line> below = Lines.of(fraction.denominator(), digits, Style.FACT, most);
        float wide = Math.max(widest(above), widest(below)) + Style.GAP * 2;
        return new FractionSlab(above, below, factor, (width - wide - aside) / 2, wide);
    }

    @Override
    public float height() {
        return (above.size() + below.size()) * LEADING + 2 * AIR;
    }

    @Override
    public void draw(Canvas canvas, float pageLeft, float top) {
        float x = pageLeft + left;
        float rule = top + above.size() * LEADING + AIR;
        lines(canvas, above, x, top);
        canvas.rule(Color.BLACK, x, rule, width);
        lines(canvas, below, x, rule + AIR / 2);
        float beside = rule - factor.size() * LEADING / 2 + Style.FACT * Style.BASELINE;
        for (Line line : factor) {
            canvas.text(line, Style.FACT, x + width + Style.GAP, beside);
            beside += LEADING;
        }
    }

    private void lines(Canvas canvas, List<Line> lines, float x, float top) {
        float baseline = top + Style.FACT * Style.BASELINE;
        for (Line line : lines) {
            canvas.text(line, Align.CENTRE, Style.FACT, x, width, baseline);
            baseline += LEADING;
        }
    }

    private static float widest(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
