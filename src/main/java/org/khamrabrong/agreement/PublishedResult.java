package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a published agreement.
 *
 * @param total null where nothing has a score
 * @param band null where there is none
 * @param versions numbers of the versions with a result, the earliest first: the last is the one that counts
 */
public record PublishedResult(
        Instant publishedAt,
        @Nullable BigDecimal total,
        @Nullable String band,
        List<Integer> versions) {}
