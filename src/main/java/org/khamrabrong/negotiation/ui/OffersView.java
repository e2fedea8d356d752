package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementNotice;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.negotiation.NegotiationDesk;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** One form for both sides: every open offer is accepted or answered with another one, and all replies go together. */
@Route("task/review-offer/:task")
@RouteAlias("task/answer-counter/:task")
@RolesAllowed({"NEGOTIATOR", "OFFICER"})
class OffersView extends Page implements BeforeEnterObserver {

    private final transient Negotiations negotiations;
    private final transient Organization organization;
    private final transient StepForms steps;
    private final transient List<AgreementNotice> notices;
    private final transient StageBars stageBars;
    private transient TypedDraft<DeskDraft> draft;
    private transient DeskState state;
    private transient Part part;
    private String task;
    private Desk desk;
    private FormFooter footer;

    OffersView(
            Negotiations negotiations,
            Organization organization,
            StepForms steps,
            List<AgreementNotice> notices,
            StageBars stageBars) {
        this.stageBars = stageBars;
        this.negotiations = negotiations;
        this.organization = organization;
        this.steps = steps;
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        NegotiationDesk open = negotiations.open(task);
        part = Part.of(open.task());
        StepForm step = steps.open(task);
        draft = DeskDraft.of(step);
        state = new DeskState(open, part, draft.typed());
        desk = new Desk(state, open.earlier(), People.in(open.runs(), organization), this::keep);
        title(NegotiationWords.title(part.key("title"), open.agreement()));
        help(getTranslation(part.key("help")));
        stages(stageBars.of(open.agreement().id(), open.agreement().stage()));
        removeAll();
        add(step.head());
        UnreadableDraft.of(draft).ifPresent(this::add);
        notices.forEach(notice -> notice.notice(open.agreement().id()).ifPresent(this::add));
        add(NegotiationWords.round(open.negotiation()), desk);
        footer = new FormFooter();
        footer.about(desk.sum());
        footer.primary(getTranslation(part.key("submit")), this::submit);
        footer(footer);
    }

    private void keep() {
        footer.savedAt(draft.keep());
    }

    private void submit() {
        if (!desk.complete()) {
            return;
        }
        boolean agreed = part == Part.REVIEW
                ? negotiations.reviewOffer(task, state.replies())
                : negotiations.answerCounter(task, state.replies());
        Notices.success(getTranslation(agreed ? "negotiation.done.agreed" : part.key("done")));
        UI.getCurrent().navigate("");
    }
}
