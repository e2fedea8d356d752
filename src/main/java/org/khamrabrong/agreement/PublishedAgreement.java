package org.khamrabrong.agreement;

import java.time.Instant;
import java.util.List;
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
 * @param binding the signed version, and what stood in its place since, in order; what only words changed in has no signatories
 * @param shown the last of them, or the one with the results once they are published
 */
public record PublishedAgreement(
        AgreementId id,
        Unit unit,
        FiscalYear fiscalYear,
        Instant publishedAt,
        @Nullable Instant resultPublishedAt,
        List<SignedVersion> binding,
        Shown shown) {

    /** The last that both sides have signed. */
    public SignedVersion signed() {
        return binding.stream()
                .filter(version -> !version.signatories().isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(binding.get(0));
    }

    /**
     * A version with what it holds.
     *
     * @param earlier versions with results that it stands in place of, in order; they stay as they were
     */
    public record Shown(VersionRow version, List<VersionRow> earlier, AgreementPackage content, ScoreSheet scores) {}
}
