package org.khamrabrong.scoring;

import java.math.BigDecimal;

/** A level of the total, from this score up to the next band. */
public record Band(BigDecimal from, String name) {

    public Band {
        from = Decimals.plain(from);
    }
}
