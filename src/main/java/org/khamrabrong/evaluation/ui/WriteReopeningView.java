package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.LevelGaps;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationRemarks;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ReopeningForm;
import org.khamrabrong.evaluation.ReopeningRequests;
import org.khamrabrong.evaluation.ReopeningRow;
import org.khamrabrong.evaluation.ReopeningWriting;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.ui.form.PageForms;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer gives the final figures of a published result, why they are final, and what proves them. */
@Route("task/write-reopening/:task")
@RolesAllowed("OFFICER")
class WriteReopeningView extends Page implements BeforeEnterObserver {

    private static final String WHOLE = "";

    private final transient ReopeningWriting writing;
    private final transient ReopeningRequests requests;
    private final transient EvaluationRemarks remarks;
    private final transient PageForms forms;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final ReasonField reason = new ReasonField("evaluation.reopening.reason");
    private String task;
    private transient TypedDraft<Map<String, AnswerNote>> typed;
    private List<ReopenedIndicator> cards = List.of();
    private FormFooter footer;

    WriteReopeningView(
            ReopeningWriting writing,
            ReopeningRequests requests,
            EvaluationRemarks remarks,
            PageForms forms,
            StepForms steps,
            StageBars stageBars) {
        this.writing = writing;
        this.requests = requests;
        this.remarks = remarks;
        this.forms = forms;
        this.steps = steps;
        this.stageBars = stageBars;
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        ReopeningForm form = writing.open(task);
        OpenReopening open = form.open();
        EvaluationSheet sheet = open.sheet();
        StepForm step = steps.open(task);
        typed = AnswerNote.all(step);
        title(ReopeningReading.title("evaluation.reopening.write.title", sheet));
        help(getTranslation("evaluation.reopening.write.help"));
        stages(stageBars.of(sheet.subject().agreement(), Stage.CLOSED));
        footer = foot(form);
        footer(footer);
        removeAll();
        add(step.head());
        UnreadableDraft.of(typed).ifPresent(this::add);
        add(
                new LevelGaps(form.approval().gaps()),
                new RemarkAnswers(remarks, forms, task, form.view().remarks()));
        add(asked(open.reopening().course()), new Totals(sheet));
        cards = sheet.items().stream().map(item -> card(item, open)).toList();
        cards.forEach(card -> {
            card.onChange(this::keep);
            add(card);
        });
        reason.setValue(typedReason(open.reopening()));
        add(new Card(getTranslation("evaluation.reopening.why"), reason));
    }

    private FormFooter foot(ReopeningForm form) {
        FormFooter foot = new FormFooter();
        if (form.withdrawable()) {
            AgreementId agreement = form.open().sheet().subject().agreement();
            foot.danger(
                    getTranslation("evaluation.reopening.withdraw"),
                    () -> withdrawal(agreement).ask());
        }
        foot.primary(getTranslation("evaluation.reopening.send"), this::send);
        return foot;
    }

    private ReopeningWithdrawal withdrawal(AgreementId agreement) {
        return new ReopeningWithdrawal(requests, forms, agreement);
    }

    private Card asked(ReopeningRow.Course course) {
        Card card = new Card(
                getTranslation("evaluation.reopening.wanted"),
                new Message(
                        Tone.INFO,
                        getTranslation(
                                "evaluation.reopening.wanted.by",
                                course.asked().by(),
                                course.asked().words())));
        if (course.returned() != null) {
            card.add(new Message(Tone.WARNING, getTranslation("evaluation.reopening.returned", course.returned())));
        }
        return card;
    }

    private ReopenedIndicator card(EvaluatedItem item, OpenReopening open) {
        ReopenedIndicator card = new ReopenedIndicator(
                item, open.sheet(), new ReopeningEvidence(writing, task, item.number()), open.evidence(item.number()));
        noted(item.number(), open.reopening()).ifPresent(card::noted);
        return card;
    }

    /** What was typed; where nothing was, what was handed in before it came back. */
    private Optional<Result> noted(String number, ReopeningRow reopening) {
        if (typed.typed().isEmpty()) {
            return reopening.change().items().stream()
                    .filter(item -> item.number().equals(number))
                    .map(ReopeningRow.Item::after)
                    .findFirst();
        }
        return Optional.ofNullable(typed.typed().get(number)).map(AnswerNote::asResult);
    }

    private String typedReason(ReopeningRow reopening) {
        return typed.typed().isEmpty()
                ? Optional.ofNullable(reopening.course().submitted())
                        .map(Said::words)
                        .orElse("")
                : Optional.ofNullable(typed.typed().get(WHOLE))
                        .map(AnswerNote::text)
                        .orElse("");
    }

    private void keep() {
        typed.typed().clear();
        typed.typed().put(WHOLE, AnswerNote.of(null, reason.getValue()));
        cards.stream()
                .filter(ReopenedIndicator::isOther)
                .forEach(card -> typed.typed().put(card.number(), AnswerNote.of(card.figures(), "")));
        footer.savedAt(typed.keep());
    }

    private void send() {
        for (ReopenedIndicator card : cards) {
            if (!card.check()) {
                card.scrollIntoView();
                return;
            }
        }
        if (reason.check()) {
            Map<String, Result> figures = new LinkedHashMap<>();
            cards.stream()
                    .filter(ReopenedIndicator::isOther)
                    .forEach(card -> figures.put(card.number(), card.figures()));
            writing.submit(task, reason.reason(), figures);
            Notices.success(getTranslation("evaluation.reopening.sent"));
            UI.getCurrent().navigate("");
        }
    }
}
