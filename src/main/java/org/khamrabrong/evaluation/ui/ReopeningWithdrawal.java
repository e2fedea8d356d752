package org.khamrabrong.evaluation.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import org.khamrabrong.evaluation.ReopeningRequests;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.ui.form.PageForms;

/** Asks why a reopening is withdrawn; the reason typed stands wherever else it is asked for. */
final class ReopeningWithdrawal {

    private static final String TITLE = "evaluation.reopening.withdraw";
    private static final String WITHDRAW = "withdraw";

    private final ReopeningRequests requests;
    private final PageForms forms;
    private final AgreementId agreement;

    ReopeningWithdrawal(ReopeningRequests requests, PageForms forms, AgreementId agreement) {
        this.requests = requests;
        this.forms = forms;
        this.agreement = agreement;
    }

    void ask() {
        TypedText typed = typed(forms, agreement);
        Confirm.withReason(say(TITLE), say("evaluation.reopening.withdraw.sentence"), say(TITLE), reason -> {
                    requests.withdraw(agreement, reason);
                    typed.forget(WITHDRAW);
                    Notices.success(say("evaluation.reopening.withdraw.done"));
                    UI.getCurrent().navigate("");
                })
                .keeping(typed.word(WITHDRAW), reason -> typed.keepWord(WITHDRAW, reason));
    }

    /** Where the reasons of asking and of withdrawing are kept until they are sent. */
    static TypedText typed(PageForms forms, AgreementId agreement) {
        return forms.text("reopening/" + agreement);
    }
}
