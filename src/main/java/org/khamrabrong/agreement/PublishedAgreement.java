package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * An agreement as the public sees it.
 *
 * @param resultPublishedAt null before the result is published; then {@code scores} hold findings only
 * @param signed the version that both sides signed
 * @param version the same, or the one with the results once they are published
 * @param signatories of the signed version, in the order of signing
 */
public record PublishedAgreement(
        AgreementId id,
        Unit unit,
        FiscalYear fiscalYear,
        Instant publishedAt,
        Instant resultPublishedAt,
        VersionRow signed,
        VersionRow version,
        AgreementPackage content,
        ScoreSheet scores,
        List<Signatory> signatories) {}
