package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.LevelGaps;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.AnswerForm;
import org.khamrabrong.evaluation.EvaluationRemarks;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.PageForms;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer answers every challenge of the evaluators. */
@Route("task/answer-challenge/:task")
@RolesAllowed("OFFICER")
class AnswerChallengeView extends Page implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient EvaluationRemarks remarks;
    private final transient PageForms forms;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private String task;
    private transient TypedDraft<Map<String, AnswerNote>> notes;
    private FormFooter footer;
    private List<AnswerCard> cards = List.of();

    AnswerChallengeView(
            Evaluations evaluations, EvaluationRemarks remarks, PageForms forms, StepForms steps, StageBars stageBars) {
        this.remarks = remarks;
        this.forms = forms;
        this.stageBars = stageBars;
        this.evaluations = evaluations;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        AnswerForm form = evaluations.openAnswers(task);
        EvaluationSheet sheet = form.sheet();
        StepForm step = steps.open(task);
        notes = AnswerNote.all(step);
        title(getTranslation(
                "evaluation.answer.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.answer.help"));
        stages(stageBars.of(sheet.subject().agreement(), Stage.EVALUATION));
        footer = new FormFooter();
        footer.primary(getTranslation("evaluation.answer.send"), this::send);
        footer(footer);
        removeAll();
        add(step.head());
        UnreadableDraft.of(notes).ifPresent(this::add);
        add(
                new LevelGaps(form.approval().gaps()),
                new RemarkAnswers(remarks, forms, task, form.view().remarks()));
        cards = sheet.in(ItemState.CHALLENGED).stream()
                .map(item -> new AnswerCard(
                        item,
                        sheet,
                        new AnswerEvidence(evaluations, task, item.number()),
                        notes.typed().get(item.number()),
                        this::keep))
                .toList();
        cards.forEach(this::add);
    }

    private void keep() {
        cards.forEach(card -> notes.typed().put(card.number(), card.note()));
        footer.savedAt(notes.keep());
    }

    private void send() {
        for (AnswerCard card : cards) {
            if (!card.check()) {
                card.scrollIntoView();
                return;
            }
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        cards.forEach(card -> answers.put(card.number(), card.answer()));
        evaluations.answerChallenges(task, answers);
        boolean corrected = answers.values().stream().anyMatch(answer -> answer.corrected() != null);
        Notices.success(getTranslation(corrected ? "evaluation.answer.sent.corrected" : "evaluation.answer.sent"));
        UI.getCurrent().navigate("");
    }
}
