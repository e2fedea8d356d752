package org.khamrabrong.agreement.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.Cancellation;
import org.khamrabrong.agreement.EndedAgreement;
import org.khamrabrong.kernel.AgreementId;

/** Ends an agreement whose unit will not carry it out. */
@Route(AgreementNavigation.LIST + "/:" + AgreementNavigation.AGREEMENT + "/cancel")
@RolesAllowed("STRATEGY")
class CancelAgreementView extends EndAgreementView {

    private final transient Cancellation ending;

    CancelAgreementView(Cancellation ending) {
        super("agreement.cancel");
        this.ending = ending;
    }

    @Override
    EndedAgreement about(AgreementId agreement) {
        return ending.about(agreement);
    }

    @Override
    void end(AgreementId agreement, String reason) {
        ending.cancel(agreement, reason);
    }
}
