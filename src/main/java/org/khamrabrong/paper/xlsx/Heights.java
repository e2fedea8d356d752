package org.khamrabrong.paper.xlsx;

import java.util.Arrays;
import java.util.List;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.TablePlaces.Place;

/** How high rows have to be for the words in them: programs do not see to it where cells are merged. */
final class Heights {

    static final float LINE = 17;

    private static final float HIGHEST = 409;
    private static final float MARGIN = 3;
    /** Thai is not broken just anywhere, so that no line is quite full. */
    private static final double FULL = 0.85;

    private final int[] widths;
    private final Digits digits;

    /** @param widths of the columns in characters */
    Heights(int[] widths, Digits digits) {
        this.widths = widths;
        this.digits = digits;
    }

    /** Of every row in points; what a cell over several rows needs more than they have goes to the last of them. */
    float[] of(List<List<Place>> rows) {
        float[] heights = new float[rows.size()];
        Arrays.fill(heights, LINE + MARGIN);
        for (int row = 0; row < heights.length; row++) {
            for (Place place : rows.get(row)) {
                if (place.continued()) {
                    continue;
                }
                int last = Math.min(heights.length, row + place.cell().rows()) - 1;
                float above = 0;
                for (int i = row; i < last; i++) {
                    above += heights[i];
                }
                heights[last] = Math.max(heights[last], needed(place) - above);
            }
        }
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.min(HIGHEST, heights[row]);
        }
        return heights;
    }

    private float needed(Place place) {
        int width = 0;
        int end = Math.min(widths.length, place.column() + place.cell().columns());
        for (int column = place.column(); column < end; column++) {
            width += widths[column];
        }
        return of(place.cell().text().plain(digits), width);
    }

    static float of(String words, int width) {
        double room = Math.max(1, width * FULL);
        long lines = words.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(columns(line) / room)))
                .sum();
        return Math.max(1, lines) * LINE + MARGIN;
    }

    /** Without the marks that stand above and below letters. */
    private static long columns(String line) {
        return line.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
