package org.khamrabrong.evaluation.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.khamrabrong.evaluation.ReopeningRequests;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.ui.form.PageForms;

/** The way to have a published result looked at again, and the way back; shown to nobody else than those who may go it. */
class ReopeningEntry extends Card {

    private static final String ASK = "ask";

    private final transient ReopeningRequests requests;
    private final transient PageForms forms;
    private final AgreementId agreement;

    ReopeningEntry(ReopeningRequests requests, PageForms forms, AgreementId agreement) {
        this.requests = requests;
        this.forms = forms;
        this.agreement = agreement;
        ReopeningWithdrawal withdrawal = new ReopeningWithdrawal(requests, forms, agreement);
        if (requests.mayWithdraw(agreement)) {
            add(
                    new H2(say("evaluation.reopening.withdraw")),
                    new Paragraph(say("evaluation.reopening.withdraw.sentence")),
                    new Button(say("evaluation.reopening.withdraw"), event -> withdrawal.ask()));
        } else {
            add(new H2(say("evaluation.reopening.ask.title")));
            requests.problem(agreement).ifPresentOrElse(this::tell, this::offer);
        }
    }

    private void offer() {
        add(
                new Paragraph(say("evaluation.reopening.ask.help")),
                new Button(say("evaluation.reopening.ask"), VaadinIcon.EDIT.create(), event -> askToReopen()));
    }

    /** Whoever could ask reads why not now. */
    private void tell(Refusal refused) {
        setVisible(!refused.key().equals(ReopeningRequests.NOT_YOURS));
        add(new Message(Tone.INFO, say(refused.key(), refused.arguments())));
    }

    private void askToReopen() {
        TypedText typed = ReopeningWithdrawal.typed(forms, agreement);
        Confirm.withReason(
                        say("evaluation.reopening.ask"),
                        say("evaluation.reopening.ask.sentence"),
                        say("evaluation.reopening.ask.begin"),
                        reason -> {
                            requests.ask(agreement, reason);
                            typed.forget(ASK);
                            Notices.success(getTranslation("evaluation.reopening.ask.done"));
                            UI.getCurrent().navigate("");
                        })
                .keeping(typed.word(ASK), reason -> typed.keepWord(ASK, reason));
    }
}
