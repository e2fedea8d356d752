package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.AppealDecisions;
import org.khamrabrong.evaluation.AppealRow;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenResult;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee reads an appeal, and keeps or changes the result of each indicator that it speaks of. */
@Route("task/decide-appeal/:task")
@RolesAllowed("COMMITTEE")
class DecideAppealView extends Page implements BeforeEnterObserver {

    private static final String WHOLE = "whole";
    private static final String AGAINST = "against";

    private final transient AppealDecisions decisions;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient TypedText typed;
    private final ReasonField reason = new ReasonField("evaluation.appeal.decision");
    private String task;
    private List<DecidedIndicator> cards = List.of();

    DecideAppealView(AppealDecisions decisions, StepForms steps, StageBars stageBars) {
        this.decisions = decisions;
        this.steps = steps;
        this.stageBars = stageBars;
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.keepWord(WHOLE, reason.getValue());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenResult result = decisions.open(task);
        EvaluationSheet sheet = result.sheet();
        StepForm step = steps.open(task);
        typed = step.text();
        AppealRow appeal = Objects.requireNonNull(result.course().appeal());
        title(getTranslation(
                "evaluation.decideAppeal.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        stages(stageBars.of(sheet.subject().agreement(), Stage.RESULT));
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        if (appeal.decision() == null) {
            toPropose(appeal, sheet);
        } else {
            toSpeak(appeal, sheet);
        }
        Optional.ofNullable(result.course().onAppeal())
                .ifPresent(asked -> add(new CommitteeCard("evaluation.committee.voices.appeal", asked)));
    }

    /** Nobody has spoken yet, or what was proposed was not taken. */
    private void toPropose(AppealRow appeal, EvaluationSheet sheet) {
        help(getTranslation("evaluation.decideAppeal.help"));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.decideAppeal"), this::propose);
        footer(footer);
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
        add(new Totals(sheet), new AppealCard(appeal));
        cards.forEach(this::add);
        add(new Card(getTranslation("evaluation.appeal.decision.whole"), reason));
    }

    private void toSpeak(AppealRow appeal, EvaluationSheet sheet) {
        help(getTranslation("evaluation.decideAppeal.proposed.help"));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.decideAppeal.support"), () -> {
            decisions.support(task);
            done("evaluation.decideAppeal.supported");
        });
        footer.danger(getTranslation("evaluation.decideAppeal.oppose"), this::askToOppose);
        footer(footer);
        add(new Totals(sheet), new AppealCard(appeal, sheet));
    }

    private void askToOppose() {
        Confirm.withReason(
                        getTranslation("evaluation.decideAppeal.oppose"),
                        getTranslation("evaluation.decideAppeal.oppose.sentence"),
                        getTranslation("evaluation.decideAppeal.oppose"),
                        words -> {
                            decisions.oppose(task, words);
                            done("evaluation.decideAppeal.opposed");
                        })
                .keeping(typed.word(AGAINST), words -> typed.keepWord(AGAINST, words));
    }

    private void propose() {
        for (DecidedIndicator card : cards) {
            if (!card.check()) {
                card.scrollIntoView();
                return;
            }
        }
        if (reason.check()) {
            decisions.propose(
                    task,
                    reason.reason(),
                    cards.stream().collect(Collectors.toMap(DecidedIndicator::number, DecidedIndicator::decision)));
            done("evaluation.decideAppeal.done");
        }
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
