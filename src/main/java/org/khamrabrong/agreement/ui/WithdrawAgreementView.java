package org.khamrabrong.agreement.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.EndedAgreement;
import org.khamrabrong.agreement.Withdrawal;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.workflow.ui.form.PageForms;

/** Takes the draft of the own unit back. */
@Route(AgreementNavigation.LIST + "/:" + AgreementNavigation.AGREEMENT + "/withdraw")
@RolesAllowed("HEAD")
class WithdrawAgreementView extends EndAgreementView {

    private final transient Withdrawal ending;

    WithdrawAgreementView(Withdrawal ending, PageForms forms) {
        super("agreement.withdraw", forms);
        this.ending = ending;
    }

    @Override
    EndedAgreement about(AgreementId agreement) {
        return ending.about(agreement);
    }

    @Override
    void end(AgreementId agreement, String reason) {
        ending.withdraw(agreement, reason);
    }
}
