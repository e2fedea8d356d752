package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the detail sheet says, where it is a second document beside the summary; null or empty where it says nothing. */
public record Sheet(@Nullable BigDecimal weight, List<Point> points) {

    public Sheet {
        weight = Decimals.plainOrNull(weight);
        points = points == null ? List.of() : List.copyOf(points);
    }
}
