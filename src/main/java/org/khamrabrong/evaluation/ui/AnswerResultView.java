package org.khamrabrong.evaluation.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.AppealRow;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenResult;
import org.khamrabrong.evaluation.ResultAppeals;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.TypedDraft;
import org.khamrabrong.kit.UnreadableDraft;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The head takes the unit's result as it is, or appeals against it while the window is open. */
@Route("task/answer-result/:task")
@RolesAllowed("HEAD")
class AnswerResultView extends Page implements BeforeEnterObserver {

    private static final String WHOLE = "";

    private final transient ResultAppeals appeals;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final ReasonField reason = new ReasonField("evaluation.appeal.reason");
    private final Card whole = new Card(getTranslation("evaluation.appeal.whole"), reason);
    private String task;
    private transient TypedDraft<Map<String, String>> typed;
    private List<AppealedIndicator> cards = List.of();
    private FormFooter footer;
    private Button acknowledge;
    private Button appeal;

    AnswerResultView(ResultAppeals appeals, StepForms steps, StageBars stageBars) {
        this.appeals = appeals;
        this.steps = steps;
        this.stageBars = stageBars;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenResult result = appeals.open(task);
        EvaluationSheet sheet = result.sheet();
        StepForm step = steps.open(task);
        typed = step.draft(new TypeReference<>() {}, new LinkedHashMap<>());
        if (typed.typed().isEmpty()) {
            result.recalled().ifPresent(this::asItWas);
        }
        title(getTranslation(
                "evaluation.answerResult.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.answerResult.help"));
        stages(stageBars.of(sheet.subject().agreement(), Stage.RESULT));
        footer = new FormFooter();
        acknowledge = footer.primary(getTranslation("evaluation.acknowledge"), this::askToAcknowledge);
        appeal = footer.danger(getTranslation("evaluation.appeal.make"), this::askToAppeal);
        footer(footer);
        removeAll();
        add(step.head());
        UnreadableDraft.of(typed).ifPresent(this::add);
        Optional.ofNullable(result.course().window())
                .ifPresent(window -> add(new Message(
                        Tone.INFO,
                        getTranslation(
                                "evaluation.window",
                                Words.formats().date(window.until()),
                                Words.formats().date(window.publishedFrom())))));
        cards = sheet.items().stream().map(item -> card(item, sheet)).toList();
        add(new Totals(sheet));
        cards.forEach(this::add);
        reason.setValue(typed.typed().getOrDefault(WHOLE, ""));
        reason.addValueChangeListener(change -> keep());
        add(whole);
        offer();
    }

    /** What was appealed against before it was taken back. */
    private void asItWas(AppealRow recalled) {
        typed.typed().put(WHOLE, recalled.appeal().words());
        recalled.items().forEach(item -> typed.typed().put(item.number(), item.reason()));
    }

    private AppealedIndicator card(EvaluatedItem item, EvaluationSheet sheet) {
        AppealedIndicator card = new AppealedIndicator(
                item,
                new AppealEvidence(appeals, task, item.number()),
                sheet.subject().round() != null,
                this::keep);
        String noted = typed.typed().get(item.number());
        return noted == null ? card : card.noted(noted);
    }

    private void keep() {
        if (cards.isEmpty()) {
            return;
        }
        typed.typed().clear();
        typed.typed().put(WHOLE, reason.getValue());
        cards.stream()
                .filter(AppealedIndicator::isAppealed)
                .forEach(card -> typed.typed().put(card.number(), card.reason()));
        footer.savedAt(typed.keep());
        offer();
    }

    /** Either the result is taken, or what is marked is appealed against. */
    private void offer() {
        boolean any = cards.stream().anyMatch(AppealedIndicator::isAppealed);
        acknowledge.setVisible(!any);
        appeal.setVisible(any);
        whole.setVisible(any);
    }

    private void askToAcknowledge() {
        Confirm.ask(
                getTranslation("evaluation.acknowledge"),
                getTranslation("evaluation.acknowledge.sentence"),
                getTranslation("evaluation.acknowledge"),
                () -> {
                    appeals.acknowledge(task);
                    done("evaluation.acknowledged");
                });
    }

    private void askToAppeal() {
        if (!cards.stream().allMatch(AppealedIndicator::check) || !reason.check()) {
            return;
        }
        Confirm.danger(
                getTranslation("evaluation.appeal.make"),
                getTranslation("evaluation.appeal.sentence"),
                getTranslation("evaluation.appeal.make"),
                () -> {
                    appeals.appeal(
                            task,
                            reason.getValue(),
                            cards.stream()
                                    .filter(AppealedIndicator::isAppealed)
                                    .collect(Collectors.toMap(AppealedIndicator::number, AppealedIndicator::reason)));
                    done("evaluation.appeal.made");
                });
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
