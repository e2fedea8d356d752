package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.UnitName;

/**
 * An agreement as a list shows it.
 *
 * @param fiscalYear Gregorian year in which the fiscal year ends
 * @param publishedAt null before publication
 * @param resultPublishedAt null before the result is published
 */
public record AgreementRow(
        UUID id,
        UUID unit,
        UnitName unitName,
        int fiscalYear,
        Stage stage,
        @Nullable Instant publishedAt,
        @Nullable Instant resultPublishedAt) {}
