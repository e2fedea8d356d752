package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.evaluation.AnswerApproval;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.StageBar;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** Governor and head read the figures that the officer corrected, and pass all on or give some back. */
@Route("task/approve-answer/:task")
@RolesAllowed({"GOVERNOR", "HEAD"})
class ApproveAnswerView extends Page implements BeforeEnterObserver {

    private final transient AnswerApproval approval;
    private final transient StepForms steps;
    private transient TypedText typed;
    private String task;
    private List<ReturnedAnswer> cards = List.of();
    private Button approve;
    private Button giveBack;

    ApproveAnswerView(AnswerApproval approval, StepForms steps) {
        this.approval = approval;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        EvaluationSheet sheet = approval.open(task);
        List<String> corrected = approval.corrected(task);
        StepForm step = steps.open(task);
        typed = step.text();
        title(getTranslation(
                "evaluation.approve.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.approve.help"));
        stages(new StageBar(Stage.STEPS, Stage.EVALUATION.step()));
        FormFooter footer = new FormFooter();
        approve = footer.primary(getTranslation("evaluation.approve"), this::approve);
        giveBack = footer.danger(getTranslation("evaluation.approve.return"), this::giveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        cards = sheet.items().stream()
                .filter(item -> corrected.contains(item.number()))
                .map(item -> new ReturnedAnswer(item, typed, this::offer))
                .toList();
        cards.forEach(this::add);
        offer();
    }

    /** Either all go on, or what is marked goes back. */
    private void offer() {
        boolean any = cards.stream().anyMatch(ReturnedAnswer::goesBack);
        approve.setVisible(!any);
        giveBack.setVisible(any);
    }

    private void approve() {
        approval.approve(task);
        done("evaluation.approve.done");
    }

    private void giveBack() {
        if (cards.stream().allMatch(ReturnedAnswer::check)) {
            approval.giveBack(
                    task,
                    cards.stream()
                            .filter(ReturnedAnswer::goesBack)
                            .collect(Collectors.toMap(ReturnedAnswer::number, ReturnedAnswer::reason)));
            done("evaluation.approve.returned");
        }
    }

    private void done(String key) {
        Notices.success(getTranslation(key));
        UI.getCurrent().navigate("");
    }
}
