package org.khamrabrong.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param number what it says as a number, for a sheet one reckons in; null where it is words
 * @param columns how many it covers
 * @param rows how many it covers
 */
public record Cell(Text text, @Nullable BigDecimal number, Align align, Shade shade, int columns, int rows) {

    /** What lies behind the words. */
    public enum Shade {
        NONE,
        HEAD,
        GROUP,
        /** A month in which a step is worked on. */
        BAR,
        /** A score that is as good as wished; like the next two always with a word, as a traffic light. */
        GOOD,
        /** One to be watched. */
        WATCHED,
        /** One that is not good enough. */
        POOR
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text text) {
        return new Cell(text, null, Align.LEFT, Shade.NONE, 1, 1);
    }

    public static Cell empty() {
        return of(Text.NOTHING);
    }

    public static Cell number(String written, @Nullable BigDecimal number) {
        return new Cell(Text.of(written), number, Align.RIGHT, Shade.NONE, 1, 1);
    }

    public static Cell head(String text) {
        return new Cell(Text.bold(text), null, Align.CENTRE, Shade.HEAD, 1, 1);
    }

    public Cell spanning(int newColumns, int newRows) {
        return new Cell(text, number, align, shade, newColumns, newRows);
    }

    public Cell shaded(Shade newShade) {
        return new Cell(text, number, align, newShade, columns, rows);
    }

    public Cell aligned(Align newAlign) {
        return new Cell(text, number, newAlign, shade, columns, rows);
    }
}
