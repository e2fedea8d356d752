package org.khamrabrong.paper;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of rows stand in their columns, taller cells carried down into the rows that they cover. */
public final class TablePlaces {

    /**
     * One place in a row.
     *
     * @param cell which stands or is continued here
     * @param column the first that it covers, from 0
     * @param continued whether it began in a row above
     */
    public record Place(Cell cell, int column, boolean continued) {}

    private TablePlaces() {}

    /** For each row its places from left to right, without gaps; too short rows are filled up with empty cells. */
    public static List<List<Place>> of(List<Row> rows, int columns) {
        List<List<Place>> placed = new ArrayList<>();
        int[] left = new int[columns];
        Cell[] above = new Cell[columns];
        for (Row row : rows) {
            placed.add(row(row, left, above));
        }
        return placed;
    }

    private static List<Place> row(Row row, int[] left, Cell[] above) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < left.length) {
            boolean continued = left[column] > 0;
            Cell cell = continued
                    ? above[column]
                    : next < row.cells().size() ? row.cells().get(next++) : Cell.empty();
            int width = continued ? width(above, left, column) : free(left, column, cell.columns());
            places.add(new Place(cell.spanning(width, cell.rows()), column, continued));
            for (int covered = column; covered < column + width; covered++) {
                left[covered] = continued ? left[covered] - 1 : cell.rows() - 1;
                above[covered] = cell;
            }
            column += width;
        }
        return places;
    }

    private static int width(Cell[] above, int[] left, int column) {
        int width = 1;
        while (width < above[column].columns()
                && column + width < left.length
                && above[column + width] == above[column]
                && left[column + width] > 0) {
            width++;
        }
        return width;
    }

    /** Never over the border of the table, nor over what comes down from above. */
    private static int free(int[] left, int column, int wanted) {
        int width = 1;
        while (width < wanted && column + width < left.length && left[column + width] == 0) {
            width++;
        }
        return width;
    }
}
