package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;

/** What the detail sheet says, where it is a second document beside the summary; null or empty where it says nothing. */
public record Sheet(BigDecimal weight, List<Point> points) {

    public Sheet {
        weight = Decimals.plain(weight);
        points = points == null ? List.of() : List.copyOf(points);
    }
}
