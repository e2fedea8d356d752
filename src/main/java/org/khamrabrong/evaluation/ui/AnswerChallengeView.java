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
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.FormDrafts;

/** The officer answers every challenge of the evaluators. */
@Route("task/answer-challenge/:task")
@RolesAllowed("OFFICER")
class AnswerChallengeView extends Page implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient FormDrafts drafts;
    private String task;
    private FormFooter footer;
    private List<AnswerCard> cards = List.of();

    AnswerChallengeView(Evaluations evaluations, FormDrafts drafts) {
        this.evaluations = evaluations;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        EvaluationSheet sheet = evaluations.open(task);
        Notes notes = drafts.find(task).map(Notes::read).orElseGet(Notes::empty);
        title(getTranslation(
                "evaluation.answer.title",
                Words.formats().year(sheet.fiscalYear()),
                Words.inLanguage(sheet.unit().name(), sheet.unit().nameEnglish())));
        help(getTranslation("evaluation.answer.help"));
        stages(new StageBar(Stage.STEPS, Stage.EVALUATION.step()));
        footer = new FormFooter();
        footer.primary(getTranslation("evaluation.answer.send"), this::send);
        footer(footer);
        removeAll();
        cards = sheet.in(ItemState.CHALLENGED).stream()
                .map(item -> new AnswerCard(item, sheet, notes.of(item.number()).orElse(null), this::keep))
                .toList();
        cards.forEach(this::add);
    }

    private void keep() {
        Notes notes = Notes.empty();
        cards.forEach(card -> notes.keep(card.number(), card.note()));
        footer.savedAt(drafts.save(task, notes.write()));
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
        Notices.success(getTranslation("evaluation.answer.sent"));
        UI.getCurrent().navigate("");
    }
}
