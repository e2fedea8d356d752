package org.khamrabrong.agreement.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.Cancellation;
import org.khamrabrong.agreement.EndedAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.ui.form.PageForms;

/** Ends an agreement whose unit will not carry it out. */
@Route(AgreementNavigation.LIST + "/:" + AgreementNavigation.AGREEMENT + "/cancel")
@RolesAllowed("STRATEGY")
class CancelAgreementView extends EndAgreementView {

    private final transient Cancellation ending;

    CancelAgreementView(Cancellation ending, PageForms forms) {
        super("agreement.cancel", forms);
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
