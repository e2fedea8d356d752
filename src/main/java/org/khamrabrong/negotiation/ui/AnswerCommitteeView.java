package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.negotiation.FormalNegotiations;
import org.khamrabrong.negotiation.NegotiationDesk;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer's form: every question of the committee with a field for its answer. */
@Route("task/answer-committee/:task")
@RolesAllowed("OFFICER")
class AnswerCommitteeView extends Page implements BeforeEnterObserver {

    private final transient Negotiations negotiations;
    private final transient FormalNegotiations meetings;
    private final transient Organization organization;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final Map<UUID, TextArea> answers = new LinkedHashMap<>();
    private transient TypedDraft<DeskDraft> draft;
    private String task;
    private FormFooter footer;

    AnswerCommitteeView(
            Negotiations negotiations,
            FormalNegotiations meetings,
            Organization organization,
            StepForms steps,
            StageBars stageBars) {
        this.stageBars = stageBars;
        this.negotiations = negotiations;
        this.meetings = meetings;
        this.organization = organization;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        NegotiationDesk open = negotiations.open(task);
        NegotiationRow session = open.negotiation();
        StepForm step = steps.open(task);
        draft = DeskDraft.of(step);
        title(NegotiationWords.title("negotiation.answerCommittee.title", open.agreement()));
        help(getTranslation("negotiation.answerCommittee.help"));
        stages(stageBars.of(open.agreement().id(), open.agreement().stage()));
        removeAll();
        add(step.head());
        UnreadableDraft.of(draft).ifPresent(this::add);
        answers.clear();
        session.questions().forEach(question -> add(card(question, open)));
        if (session.minutes() != null) {
            add(new MinutesCard(session.minutes(), People.in(List.of(session), organization)));
        }
        footer = new FormFooter();
        footer.primary(getTranslation("negotiation.answerCommittee.submit"), this::submit);
        footer(footer);
    }

    private Card card(QuestionRow question, NegotiationDesk open) {
        String about = question.indicator() == null
                ? getTranslation("negotiation.about.all")
                : open.agreement()
                        .content()
                        .indicator(question.indicator())
                        .map(indicator ->
                                getTranslation("negotiation.indicator", indicator.number(), indicator.title()))
                        .orElse(question.indicator());
        Paragraph words = new Paragraph(question.question().words());
        words.addClassNames("k-preserve", "k-strong");
        TextArea answer = Typing.follow(new TextArea(getTranslation("negotiation.answer")));
        answer.setRequiredIndicatorVisible(true);
        answer.setMinRows(3);
        answer.setWidthFull();
        answer.setValue(draft.typed().text(question.id().toString()));
        TextBounds.follow(answer, WrittenText.REASON);
        answer.addValueChangeListener(change -> {
            draft.typed().texts().put(question.id().toString(), change.getValue());
            footer.savedAt(draft.keep());
        });
        answers.put(question.id(), answer);
        return new Card(new H2(about), words, answer);
    }

    private void submit() {
        List<TextArea> wrong = answers.values().stream()
                .filter(answer -> !TextBounds.checkNeeded(
                        answer, WrittenText.REASON, getTranslation("negotiation.answer.missing")))
                .toList();
        if (!wrong.isEmpty()) {
            wrong.get(0).focus();
            return;
        }
        meetings.answerCommittee(
                task,
                answers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getValue())));
        Notices.success(getTranslation("negotiation.answerCommittee.done"));
        UI.getCurrent().navigate("");
    }
}
