package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scoring.PackageDifferences;

/** The approvers' form at every level: what they need to decide, then pass it on or give it back. */
@Route("task/approve-draft/:" + Parameters.TASK)
@RolesAllowed({"GOVERNOR", "HEAD"})
class DecideDraftView extends Page implements BeforeEnterObserver {

    private final transient Drafting drafting;
    private final transient DraftForms forms;
    private final transient StageBars stageBars;
    private final ReasonField reason = new ReasonField("agreement.decide.reason");
    private transient DraftForm form;

    DecideDraftView(Drafting drafting, DraftForms forms, StageBars stageBars) {
        this.stageBars = stageBars;
        this.drafting = drafting;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form = forms.decision(Parameters.task(event.getRouteParameters()));
        AgreementSnapshot agreement = form.agreement();
        title(AgreementWords.title("agreement.approve.title", agreement));
        help(getTranslation("agreement.approve.help"));
        stages(stageBars.of(agreement.id(), agreement.stage()));
        removeAll();
        add(
                differences(),
                new IndicatorOverview(agreement.content(), agreement.findings().findings()),
                new Card(
                        getTranslation("agreement.tab.plan"),
                        new PlanWords(agreement.content().unitPlan())),
                new Card(getTranslation("agreement.decide.title"), reason));
        FormFooter foot = new FormFooter();
        foot.primary(getTranslation("agreement.approve"), this::passOn);
        foot.danger(getTranslation("agreement.giveBack"), this::giveBack);
        footer(foot);
    }

    private Card differences() {
        String title = getTranslation("agreement.decide.differences");
        return form.previous() == null
                ? new Card(title, new Paragraph(getTranslation("agreement.decide.firstTime")))
                : new Card(
                        title,
                        new Differences(
                                PackageDifferences.between(
                                        form.previous(), form.agreement().content()),
                                getTranslation("agreement.decide.before"),
                                getTranslation("agreement.decide.after")));
    }

    private void passOn() {
        drafting.approve(form.task());
        done("agreement.approved");
    }

    private void giveBack() {
        if (reason.check()) {
            drafting.giveBack(form.task(), reason.reason());
            done("agreement.givenBack");
        }
    }

    private void done(String sentenceKey) {
        Notices.success(getTranslation(sentenceKey));
        UI.getCurrent().navigate("");
    }
}
