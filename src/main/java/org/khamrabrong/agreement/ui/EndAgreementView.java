package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.khamrabrong.agreement.EndedAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.PageForms;

/** Ends an agreement early: what falls away with it, why, and no way back. */
abstract class EndAgreementView extends Page implements BeforeEnterObserver {

    private static final String REASON = "reason";

    private final String words;
    private final transient PageForms forms;
    private final ReasonField reason = new ReasonField();
    private transient TypedText typed;
    private transient AgreementId agreement;

    /** @param words beginning of the keys of all that is said */
    EndAgreementView(String words, PageForms forms) {
        this.words = words;
        this.forms = forms;
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.keepWord(REASON, change.getValue());
            }
        });
    }

    /** What is about to be ended; refused where the person may not end it. */
    abstract EndedAgreement about(AgreementId agreement);

    abstract void end(AgreementId agreement, String reason);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agreement = Parameters.agreement(event.getRouteParameters());
        EndedAgreement ended = about(agreement);
        title(getTranslation(
                words + ".title", Words.formats().year(ended.fiscalYear()), AgreementWords.unit(ended.unit())));
        help(getTranslation(words + ".help"));
        typed = forms.text(event.getLocation().getPath());
        reason.setValue(typed.word(REASON));
        removeAll();
        typed.unreadable().ifPresent(this::add);
        add(
                new Message(
                        Tone.WARNING,
                        getTranslation(words + ".meaning", getTranslation("agreement.stage." + ended.stage()))),
                new Card(reason),
                new Paragraph(
                        new Anchor(AgreementNavigation.toAgreement(agreement), getTranslation("agreement.end.back"))));
        FormFooter foot = new FormFooter();
        foot.danger(getTranslation(words + ".action"), this::end);
        footer(foot);
    }

    private void end() {
        if (reason.check()) {
            end(agreement, reason.reason());
            typed.forget(REASON);
            Notices.success(getTranslation(words + ".done"));
            UI.getCurrent().navigate("");
        }
    }
}
