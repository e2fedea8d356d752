package org.khamrabrong.scoring;

import java.math.BigDecimal;

/** What a missed report costs, in score; null is nothing. */
public record Penalties(BigDecimal missedReport) {

    public Penalties {
        missedReport = Decimals.plain(missedReport);
    }

    public static Penalties none() {
        return new Penalties(null);
    }
}
