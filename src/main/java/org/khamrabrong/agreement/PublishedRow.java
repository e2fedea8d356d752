package org.khamrabrong.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.UnitLevel;

/**
 * A published agreement as open data lists it.
 *
 * @param resultPublishedAt null before the result is published; then total and band are null too
 * @param sha256 of the signed content
 */
public record PublishedRow(
        AgreementId id,
        UnitName unitName,
        UnitLevel level,
        FiscalYear fiscalYear,
        Instant publishedAt,
        Instant resultPublishedAt,
        BigDecimal total,
        String band,
        String sha256) {

    PublishedRow withResult(ResultScores.Result result) {
        return new PublishedRow(
                id,
                unitName,
                level,
                fiscalYear,
                publishedAt,
                resultPublishedAt,
                result.total(),
                result.band(),
                sha256);
    }
}
