package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;

/** An agreement that is about to be ended, as whoever ends it is shown it. */
public record EndedAgreement(AgreementId id, Unit unit, FiscalYear fiscalYear, Stage stage) {

    static EndedAgreement of(Agreement agreement, Organization organization) {
        return new EndedAgreement(
                agreement.id(), organization.unit(agreement.unit()), agreement.fiscalYear(), agreement.stage());
    }
}
