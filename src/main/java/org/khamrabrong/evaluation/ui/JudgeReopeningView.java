package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** Whoever judges final figures reads them beside the published ones, and passes them on or gives them back. */
abstract class JudgeReopeningView extends Page implements BeforeEnterObserver {

    private static final String RETURN = "return";

    private final String words;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private transient TypedText typed;
    private String task;

    /** @param words what the keys of its words begin with */
    JudgeReopeningView(String words, StepForms steps, StageBars stageBars) {
        this.words = words;
        this.steps = steps;
        this.stageBars = stageBars;
    }

    abstract OpenReopening open(String task);

    abstract void pass(String task);

    abstract void giveBack(String task, String reason);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get("task").orElse("");
        OpenReopening open = open(task);
        StepForm step = steps.open(task);
        typed = step.text();
        title(ReopeningReading.title(words + ".title", open.sheet()));
        help(getTranslation(words + ".help"));
        stages(stageBars.of(open.sheet().subject().agreement(), Stage.CLOSED));
        FormFooter footer = new FormFooter();
        footer.primary(getTranslation(words), this::askToPass);
        footer.danger(getTranslation("evaluation.reopening.giveBack"), this::askToGiveBack);
        footer(footer);
        removeAll();
        add(step.head());
        typed.unreadable().ifPresent(this::add);
        add(new ReopeningReading(open));
    }

    void askToPass() {
        passOn();
    }

    final void passOn() {
        pass(task);
        done(".done");
    }

    private void askToGiveBack() {
        Confirm.withReason(
                        getTranslation("evaluation.reopening.giveBack"),
                        getTranslation(words + ".giveBack"),
                        getTranslation("evaluation.reopening.giveBack"),
                        reason -> {
                            giveBack(task, reason);
                            done(".givenBack");
                        })
                .keeping(typed.word(RETURN), reason -> typed.keepWord(RETURN, reason));
    }

    private void done(String key) {
        Notices.success(getTranslation(words + key));
        UI.getCurrent().navigate("");
    }
}
