package org.khamrabrong.paper.pdf;

import java.util.List;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;

/**
 * A set cell in its rows.
 *
 * @param row the first that it covers, from 0
 * @param left from the table's left border
 */
record Box(List<Line> lines, Align align, Cell.Shade shade, int row, int rows, float left, float width) {

    static final float LEADING = Style.CELL * Style.LEADING;

    private static final float BAR_HEIGHT = 9f;

    float height() {
        return lines.size() * LEADING + 2 * Style.PADDING / 2;
    }

    /** How many lines go into that height. */
    static int linesIn(float height) {
        return (int) ((height - Style.PADDING) / LEADING);
    }

    Box at(int newRow, int newRows) {
        return new Box(lines, align, shade, newRow, newRows, left, width);
    }

    Box with(List<Line> newLines) {
        return new Box(newLines, align, shade, row, rows, left, width);
    }

    void draw(Canvas canvas, float tableLeft, float top, float height) {
        float x = tableLeft + left;
        switch (shade) {
            case HEAD -> canvas.fill(Style.HEAD, x, top, width, height);
            case GROUP -> canvas.fill(Style.GROUP, x, top, width, height);
            case BAR -> canvas.fill(Style.BAR, x, top + (height - BAR_HEIGHT) / 2, width, BAR_HEIGHT);
            case GOOD -> canvas.fill(Style.GOOD, x, top, width, height);
            case WATCHED -> canvas.fill(Style.WATCHED, x, top, width, height);
            case POOR -> canvas.fill(Style.POOR, x, top, width, height);
            default -> {}
        }
        canvas.frame(Style.RULE, x, top, width, height);
        boolean middle = shade == Cell.Shade.HEAD;
        float baseline = top
                + (middle ? (height - lines.size() * LEADING) / 2 : Style.PADDING / 2)
                + Style.CELL * Style.BASELINE;
        for (Line line : lines) {
            canvas.text(line, align, Style.CELL, x + Style.PADDING, width - 2 * Style.PADDING, baseline);
            baseline += LEADING;
        }
    }
}
