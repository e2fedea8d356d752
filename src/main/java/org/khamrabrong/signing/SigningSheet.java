package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
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
 * @param sha256 of the content
 * @param pdf the document as it is to be signed
 * @param actingFor name of the one who is signed for; null where somebody signs for him- or herself
 * @param authority number and date of the order that says so; null with the name
 * @param parties every place to sign in the order of signing
 */
public record SigningSheet(
        OpenTask task,
        Side mine,
        Unit unit,
        int signingRound,
        int version,
        String sha256,
        PdfRow pdf,
        Instant frozenAt,
        FiscalYear year,
        String actingFor,
        String authority,
        List<Party> parties,
        AgreementPackage content) {

    public List<Party> of(Side side) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }

    /** To be handed back with the signature. */
    public ShownDocument seen() {
        return new ShownDocument(sha256, pdf.sha256(), Signer.onBehalf(actingFor, authority));
    }
}
