package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.OpenTask;

/**
 * What a signer needs before his or her eyes.
 *
 * @param mine the side that the step signs for
 * @param unit whose pledge it is
 * @param pdf the document as it is to be signed
 * @param behalf null where somebody signs for him- or herself
 * @param parties every place to sign in the order of signing
 */
public record SigningSheet(
        OpenTask task,
        Side mine,
        Unit unit,
        Frozen frozen,
        PdfRow pdf,
        @Nullable Behalf behalf,
        List<Party> parties) {

    /**
     * What is signed.
     *
     * @param version its number
     * @param sha256 of the content
     * @param pages how many its document has
     * @param earlier what was approved or signed before; null where nothing was
     */
    public record Frozen(
            int version,
            String sha256,
            Instant at,
            AgreementPackage content,
            int pages,
            @Nullable Earlier earlier) {}

    /** Why the frozen content is compared with the earlier one. */
    public enum Since {
        /** The signer decided on it then. */
        SEEN,
        /** It was frozen for signatures before. */
        FROZEN,
        /** The unit approved it. */
        APPROVED
    }

    /** The content that the frozen one is to be compared with. */
    public record Earlier(Since since, Instant at, AgreementPackage content) {}

    public FiscalYear year() {
        return new FiscalYear(task.fiscalYear());
    }

    public List<Party> of(Side side) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }

    /** To be handed back with the signature. */
    public ShownDocument seen() {
        return new ShownDocument(
                frozen.sha256(),
                pdf.sha256(),
                behalf == null ? null : Signer.onBehalf(behalf.name(), behalf.authority()));
    }
}
