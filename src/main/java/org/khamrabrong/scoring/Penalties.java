package org.khamrabrong.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a missed report costs, in score; null is nothing. */
public record Penalties(@Nullable BigDecimal missedReport) {

    public Penalties {
        missedReport = Decimals.plainOrNull(missedReport);
    }

    public static Penalties none() {
        return new Penalties(null);
    }
}
