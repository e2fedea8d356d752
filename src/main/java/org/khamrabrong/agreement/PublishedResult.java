package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a published agreement.
 *
 * @param total null where nothing has a score
 * @param band null where there is none
 */
public record PublishedResult(
        Instant publishedAt,
        @Nullable BigDecimal total,
        @Nullable String band) {}
