package org.khamrabrong.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Row;

/** The cells of a table's rows, each set in its columns; rows that a cell covers together come as one slab. */
final class Grid {

    private final float[] edges;
    private final Digits digits;

    Grid(List<Integer> widths, float width, Digits digits) {
        this.digits = digits;
        edges = new float[widths.size() + 1];
        float sum = Math.max(1, widths.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < widths.size(); i++) {
            edges[i + 1] = edges[i] + width * widths.get(i) / sum;
        }
    }

    List<Rows> set(List<Row> rows) {
        List<Rows> groups = new ArrayList<>();
        int[] taken = new int[edges.length - 1];
        List<Box> boxes = new ArrayList<>();
        int first = 0;
        for (int row = 0; row < rows.size(); row++) {
            place(rows.get(row), row - first, rows.size() - row, taken, boxes);
            boolean open = false;
            for (int column = 0; column < taken.length; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
                open |= taken[column] > 0;
            }
            if (!open) {
                groups.add(new Rows(boxes, row - first + 1));
                boxes = new ArrayList<>();
                first = row + 1;
            }
        }
        return groups;
    }

    private void place(Row row, int at, int left, int[] taken, List<Box> boxes) {
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            if (column == taken.length) {
                return;
            }
            int end = Math.min(taken.length, column + Math.max(1, cell.columns()));
            int rows = Math.max(1, Math.min(left, cell.rows()));
            boxes.add(box(cell, at, rows, column, end));
            while (column < end) {
                taken[column++] = rows;
            }
        }
    }

    private Box box(Cell cell, int row, int rows, int column, int end) {
        float width = edges[end] - edges[column];
        List<Line> lines = Lines.of(cell.text(), digits, Style.CELL, width - 2 * Style.PADDING);
        return new Box(lines, cell.align(), cell.shade(), row, rows, edges[column], width);
    }
}
