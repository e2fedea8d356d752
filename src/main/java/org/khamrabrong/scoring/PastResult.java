package org.khamrabrong.scoring;

import java.math.BigDecimal;

/** What was reached in an earlier fiscal year (Buddhist era). */
public record PastResult(int year, BigDecimal value) {

    public PastResult {
        value = Decimals.plain(value);
    }
}
