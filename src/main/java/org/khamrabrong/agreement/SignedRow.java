package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.UUID;
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
        Instant resultPublishedAt,
        String sha256) {

    PublishedRow published() {
        return new PublishedRow(
                new AgreementId(id),
                unitName,
                level,
                new FiscalYear(fiscalYear),
                publishedAt,
                resultPublishedAt,
                null,
                null,
                sha256);
    }
}
