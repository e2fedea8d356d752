package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitLevel;

/** A published agreement with its signed version, as the database gives it. */
record SignedRow(UUID id, UnitName unitName, UnitLevel level, int fiscalYear, SignedCourse course, String sha256) {

    /** @param scored what came of it; null before its result is published */
    PublishedRow with(ResultScores.@Nullable Result scored) {
        Instant resultAt = course.resultPublishedAt();
        PublishedResult result = resultAt == null || scored == null
                ? null
                : new PublishedResult(resultAt, scored.total(), scored.band(), scored.versions());
        return new PublishedRow(
                new AgreementId(id),
                unitName,
                level,
                new FiscalYear(fiscalYear),
                new PublishedRow.Standing(course.publishedAt(), course.cancelledAt()),
                result,
                sha256);
    }
}
