package org.khamrabrong.paper.pdf;

import java.util.List;

/**
 * One set line.
 *
 * @param width in points
 */
record Line(List<Piece> pieces, float width) {

    /** What is shaped at once. */
    record Piece(String text, boolean bold, float width) {}

    static final Line EMPTY = new Line(List.of(), 0);
}
