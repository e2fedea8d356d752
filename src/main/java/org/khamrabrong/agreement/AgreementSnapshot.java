package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * An agreement as it stands now.
 *
 * @param revision handed back with a change, so that a second writer is told
 * @param content the working content: without results until the result is frozen
 * @param findings the content scored without results: what contradicts itself
 */
public record AgreementSnapshot(
        AgreementId id,
        Unit unit,
        FiscalYear fiscalYear,
        Stage stage,
        long revision,
        AgreementPackage content,
        ScoreSheet findings) {}
