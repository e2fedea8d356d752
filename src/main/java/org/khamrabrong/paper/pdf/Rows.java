package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.paper.Cell;

/** Rows of a table that cells covering several of them hold together; mostly one. */
final class Rows implements Slab {

    /** Rows up to this height are not split. */
    private static final float WHOLE = 160f;

    private final List<Box> boxes;
    private final float[] heights;

    Rows(List<Box> boxes, int count) {
        this.boxes = boxes;
        this.heights = heights(boxes, count);
    }

    private static float[] heights(List<Box> boxes, int count) {
        float[] heights = new float[count];
        Arrays.fill(heights, Box.LEADING + Style.PADDING);
        boxes.stream()
                .filter(box -> box.rows() == 1)
                .forEach(box -> heights[box.row()] = Math.max(heights[box.row()], box.height()));
        boxes.stream().filter(box -> box.rows() > 1).forEach(box -> {
            int last = box.row() + box.rows() - 1;
            heights[last] += Math.max(0, box.height() - sum(heights, box.row(), last + 1));
        });
        return heights;
    }

    /** Whether it is the one cell that heads a group of rows, and may not stand last on a page. */
    boolean isHeading() {
        return boxes.size() == 1 && heights.length == 1 && boxes.get(0).shade() == Cell.Shade.GROUP;
    }

    @Override
    public float height() {
        return sum(heights, 0, heights.length);
    }

    @Override
    public float least() {
        return Math.min(height(), WHOLE);
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        boxes.forEach(box -> box.draw(
                canvas, left, top + sum(heights, 0, box.row()), sum(heights, box.row(), box.row() + box.rows())));
    }

    @Override
    public Optional<Halves> split(float available) {
        int whole = 0;
        while (whole < heights.length && sum(heights, 0, whole + 1) <= available) {
            whole++;
        }
        if (whole > 0) {
            return Optional.of(between(whole));
        }
        int lines = Box.linesIn(available);
        return lines < 1 || heights.length == 0 ? Optional.empty() : Optional.of(within(lines));
    }

    /** Broken above that row. */
    private Halves between(int row) {
        List<Box> above = new ArrayList<>();
        List<Box> below = new ArrayList<>();
        for (Box box : boxes) {
            int end = box.row() + box.rows();
            if (end <= row) {
                above.add(box);
            } else if (box.row() >= row) {
                below.add(box.at(box.row() - row, box.rows()));
            } else {
                int lines = Math.min(box.lines().size(), Box.linesIn(sum(heights, box.row(), row)));
                above.add(box.with(box.lines().subList(0, lines)).at(box.row(), row - box.row()));
                below.add(
                        box.with(box.lines().subList(lines, box.lines().size())).at(0, end - row));
            }
        }
        return new Halves(new Rows(above, row), new Rows(below, heights.length - row));
    }

    /** Broken inside the first row, after so many lines of each of its cells. */
    private Halves within(int most) {
        List<Box> above = new ArrayList<>();
        List<Box> below = new ArrayList<>();
        for (Box box : boxes) {
            if (box.row() > 0) {
                below.add(box);
                continue;
            }
            int lines = Math.min(box.lines().size(), most);
            above.add(box.with(box.lines().subList(0, lines)).at(0, 1));
            below.add(box.with(box.lines().subList(lines, box.lines().size())));
        }
        return new Halves(new Rows(above, 1), new Rows(below, heights.length));
    }

    private static float sum(float[] heights, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
