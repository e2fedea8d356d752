package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenResult;
import org.khamrabrong.evaluation.ResultConfirmation;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The committee reads the evaluation sheet, and confirms the result or sends it back. */
@Route("task/confirm-result/:task")
@RolesAllowed("COMMITTEE")
class ConfirmResultView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final transient ResultConfirmation confirmation;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient TypedText typed;
    private String task;
    private transient EvaluationSheet sheet;

    ConfirmResultView(ResultConfirmation confirmation, StepForms steps, StageBars stageBars) {
        this.stageBars = stageBars;
        this.steps = steps;
        this.confirmation = confirmation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenResult result = confirmation.open(task);
        sheet = result.sheet();
        StepForm step = steps.open(task);
        typed = step.text();
        title(getTranslation(
                "evaluation.confirm.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.confirm.help"));
        stages(stageBars.of(sheet.subject().agreement(), Stage.EVALUATION));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation("evaluation.confirm"), this::askToConfirm);
        footer.danger(getTranslation("evaluation.return"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        add(new Totals(sheet));
        Optional.ofNullable(result.course().committee()).ifPresent(asked -> add(new CommitteeCard(asked)));
        add(new ResultTable(sheet));
    }

    private void askToConfirm() {
        Confirm.ask(
                getTranslation("evaluation.confirm"),
                getTranslation("evaluation.confirm.sentence", TotalWords.of(sheet.committee())),
                new TotalsExplanation(
                        getTranslation("evaluation.total.committee.how"), sheet.content(), sheet.committee()),
                getTranslation("evaluation.confirm"),
                () -> {
                    confirmation.confirm(task);
                    done("evaluation.confirmed");
                });
    }

    private void askToGiveBack() {
        Confirm.withReason(
                        getTranslation("evaluation.return"),
                        getTranslation("evaluation.return.sentence"),
                        getTranslation("evaluation.return"),
                        reason -> {
                            confirmation.giveBack(task, reason);
                            done("evaluation.return.done");
                        })
                .keeping(typed.word(RETURN), reason -> typed.keepWord(RETURN, reason));
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
