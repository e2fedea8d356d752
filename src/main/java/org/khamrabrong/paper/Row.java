package org.khamrabrong.paper;

import java.util.List;

/** Cells from left to right, without those that a taller or wider one covers. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
