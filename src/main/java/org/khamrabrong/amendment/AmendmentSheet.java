package org.khamrabrong.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.approval.LevelsOfPaper;

/**
 * A request with all that belongs to it.
 *
 * @param approval empty for those outside of the unit
 * @param revision handed back with a change, so that a second writer is told
 */
public record AmendmentSheet(
        AmendmentRow row,
        Unit unit,
        FiscalYear fiscalYear,
        Contents contents,
        List<EvidenceRow> files,
        LevelsOfPaper approval,
        long revision) {

    /**
     * @param base what stands
     * @param agreed null until the negotiators have accepted it or a part of it
     */
    public record Contents(
            AgreementPackage base,
            AgreementPackage proposed,
            @Nullable AgreementPackage agreed) {}

    /** As it is handed in: what is asked for, why, from which round, and the names of the files. */
    public HandedIn handedIn() {
        Integer round = row.firstRound();
        return HandedIn.of(contents.proposed())
                .note(null, "amendment.reason", row.asked().reason())
                .note(null, "language.field.round", round == null ? null : round.toString())
                .note(null, "language.field.evidence", EvidenceRow.names(files));
    }
}
