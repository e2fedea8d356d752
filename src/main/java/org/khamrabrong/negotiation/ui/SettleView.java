package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementNotice;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.negotiation.FormalNegotiations;
import org.khamrabrong.negotiation.NegotiationDesk;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee's form: each indicator settled as it stands or adjusted, the minutes, and three ways to end. */
@Route("task/settle-formally/:task")
@RolesAllowed("COMMITTEE")
class SettleView extends Page implements BeforeEnterObserver {

    private static final String RETURN_REASON = "returnReason";

    private final transient Negotiations negotiations;
    private final transient FormalNegotiations meetings;
    private final transient Organization organization;
    private final transient StepForms steps;
    private final transient List<AgreementNotice> notices;
    private final transient Clock clock;
    private final transient StageBars stageBars;
    private transient TypedDraft<DeskDraft> draft;
    private transient DeskState state;
    private String task;
    private Desk desk;
    private MeetingForm meeting;
    private FormFooter footer;

    SettleView(
            Negotiations negotiations,
            FormalNegotiations meetings,
            Organization organization,
            StepForms steps,
            List<AgreementNotice> notices,
            Clock clock,
            StageBars stageBars) {
        this.stageBars = stageBars;
        this.negotiations = negotiations;
        this.meetings = meetings;
        this.organization = organization;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        NegotiationDesk open = negotiations.open(task);
        List<NegotiationRow> earlier = open.earlier();
        People people = People.in(open.runs(), organization);
        StepForm step = steps.open(task);
        draft = DeskDraft.of(step);
        state = new DeskState(open, Part.SETTLE, draft.typed());
        desk = new Desk(state, earlier, people, this::keep);
        meeting = new MeetingForm(draft.typed(), today(), this::keep);
        title(NegotiationWords.title(Part.SETTLE.key("title"), open.agreement()));
        help(getTranslation(Part.SETTLE.key("help")));
        stages(stageBars.of(open.agreement().id(), open.agreement().stage()));
        removeAll();
        add(step.head());
        UnreadableDraft.of(draft).ifPresent(this::add);
        notices.forEach(notice -> notice.notice(open.agreement().id()).ifPresent(this::add));
        earlier.stream().filter(run -> !run.questions().isEmpty()).forEach(run -> add(new QuestionCard(run, people)));
        add(desk, meeting);
        footer = new FormFooter();
        footer.about(desk.sum());
        footer.danger(getTranslation("negotiation.return"), this::askToReturn);
        footer.primary(getTranslation(Part.SETTLE.key("submit")), this::settle);
        footer.secondary(getTranslation("negotiation.adjourn"), this::askToAdjourn);
        footer(footer);
    }

    private void keep() {
        footer.savedAt(draft.keep());
    }

    private void settle() {
        if (desk.complete() && meeting.check(today())) {
            meetings.settle(task, meeting.meeting(), state.settlements());
            leave(Part.SETTLE.key("done"));
        }
    }

    private void askToAdjourn() {
        if (!desk.sound() || !desk.questionsSound() || !meeting.check(today()) || !meeting.questionSound()) {
            return;
        }
        if (state.questions().isEmpty()) {
            meeting.questionMissing();
            return;
        }
        Confirm.ask(
                getTranslation("negotiation.adjourn"),
                getTranslation(
                        "negotiation.adjourn.sentence",
                        state.questions().size(),
                        state.settlements().size()),
                getTranslation("negotiation.adjourn"),
                () -> {
                    meetings.adjourn(task, meeting.meeting(), state.settlements(), state.questions());
                    leave("negotiation.adjourn.done");
                });
    }

    private void askToReturn() {
        if (meeting.check(today())) {
            Confirm.withReason(
                            getTranslation("negotiation.return"),
                            getTranslation("negotiation.return.sentence"),
                            getTranslation("negotiation.return"),
                            reason -> {
                                meetings.giveBack(task, meeting.meeting(), reason);
                                leave("negotiation.return.done");
                            })
                    .keeping(draft.typed().text(RETURN_REASON), reason -> {
                        draft.typed().texts().put(RETURN_REASON, reason);
                        keep();
                    });
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void leave(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
