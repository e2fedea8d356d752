package org.khamrabrong.signing;

import java.time.Instant;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.OpenTask;

/**
 * What a signer needs before his or her eyes.
 *
 * @param mine the side that the step signs for
 * @param sha256 of the content, to be handed back with the signature
 */
public record SigningSheet(
        OpenTask task,
        Side mine,
        int round,
        int version,
        String sha256,
        Instant frozenAt,
        FiscalYear year,
        Party maker,
        Party receiver,
        AgreementPackage content) {

    public Party party(Side side) {
        return side == Side.MAKER ? maker : receiver;
    }
}
