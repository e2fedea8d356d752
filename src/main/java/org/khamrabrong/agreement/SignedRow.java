package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitLevel;

/** A published agreement with its signed version, as the database gives it. */
record SignedRow(
        UUID id,
        UnitName unitName,
        UnitLevel level,
        int fiscalYear,
        Instant publishedAt,
        @Nullable Instant resultPublishedAt,
        String sha256) {

    /** @param scored what came of it; null before its result is published */
    PublishedRow with(ResultScores.@Nullable Result scored) {
        PublishedResult result = resultPublishedAt == null || scored == null
                ? null
                : new PublishedResult(resultPublishedAt, scored.total(), scored.band());
        return new PublishedRow(
                new AgreementId(id), unitName, level, new FiscalYear(fiscalYear), publishedAt, result, sha256);
    }
}
