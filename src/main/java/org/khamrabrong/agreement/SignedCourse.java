package org.khamrabrong.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a signed agreement.
 *
 * @param resultPublishedAt null before its result is published
 * @param cancelledAt null unless it was cancelled
 */
record SignedCourse(
        Instant publishedAt,
        @Nullable Instant resultPublishedAt,
        @Nullable Instant cancelledAt) {}
