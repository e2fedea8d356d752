package org.khamrabrong.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitLevel;

/**
 * A published agreement as open data lists it.
 *
 * @param result null before it is published
 * @param sha256 of the signed content
 */
public record PublishedRow(
        AgreementId id,
        UnitName unitName,
        UnitLevel level,
        FiscalYear fiscalYear,
        Standing standing,
        @Nullable PublishedResult result,
        String sha256) {

    /** @param cancelledAt null while it stands */
    public record Standing(Instant publishedAt, @Nullable Instant cancelledAt) {}

    public Instant publishedAt() {
        return standing.publishedAt();
    }
}
