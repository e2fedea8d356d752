package org.khamrabrong.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * An agreement as the public sees it.
 *
 * @param resultPublishedAt null before the result is published; then the scores hold findings only
 * @param shown the signed version, or the one with the results once they are published
 */
public record PublishedAgreement(
        AgreementId id,
        Unit unit,
        FiscalYear fiscalYear,
        Instant publishedAt,
        @Nullable Instant resultPublishedAt,
        SignedVersion signed,
        Shown shown) {

    /** A version with what it holds. */
    public record Shown(VersionRow version, AgreementPackage content, ScoreSheet scores) {}
}
