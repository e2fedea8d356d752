package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.AppealRow;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenResult;
import org.khamrabrong.evaluation.ResultAppeals;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee reads an appeal, and keeps or changes the result of each indicator that it speaks of. */
@Route("task/decide-appeal/:task")
@RolesAllowed("COMMITTEE")
class DecideAppealView extends Page implements BeforeEnterObserver {

    private static final String WHOLE = "whole";

    private final transient ResultAppeals appeals;
    private final transient StepForms steps;
    private transient TypedText typed;
    private final ReasonField reason = new ReasonField("evaluation.appeal.decision");
    private String task;
    private List<DecidedIndicator> cards = List.of();

    DecideAppealView(ResultAppeals appeals, StepForms steps) {
        this.appeals = appeals;
        this.steps = steps;
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.keepWord(WHOLE, reason.getValue());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenResult result = appeals.open(task);
        EvaluationSheet sheet = result.sheet();
        StepForm step = steps.open(task);
        typed = step.text();
        AppealRow appeal = Objects.requireNonNull(result.course().appeal());
        title(getTranslation(
                "evaluation.decideAppeal.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.decideAppeal.help"));
        stages(new StageBar(Stage.STEPS, Stage.RESULT.step()));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.decideAppeal"), this::decide);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        reason.setValue(typed.word(WHOLE));
        cards = appeal.items().stream()
                .map(item -> new DecidedIndicator(
                        item,
                        sheet.items().stream()
                                .filter(each -> each.number().equals(item.number()))
                                .findFirst()
                                .orElseThrow(),
                        sheet,
                        typed))
                .toList();
        add(new Totals(sheet), new AppealCard(appeal, sheet));
        cards.forEach(this::add);
        add(new Card(getTranslation("evaluation.appeal.decision.whole"), reason));
    }

    private void decide() {
        for (DecidedIndicator card : cards) {
            if (!card.check()) {
                card.scrollIntoView();
                return;
            }
        }
        if (reason.check()) {
            appeals.decide(
                    task,
                    reason.reason(),
                    cards.stream().collect(Collectors.toMap(DecidedIndicator::number, DecidedIndicator::decision)));
            Notices.success(getTranslation("evaluation.decideAppeal.done"));
            UI.getCurrent().navigate("");
        }
    }
}
