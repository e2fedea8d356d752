package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.DraftRemarks;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.OpenBlanks;
import org.khamrabrong.agreement.ui.page.DraftTool;
import org.khamrabrong.agreement.ui.page.LevelGaps;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.TypedText;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.scorecard.FindingsPanel;
import org.khamrabrong.scorecard.form.IndicatorParts;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForm;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The officer's form: the draft with everything that contradicts itself, to be settled and handed in. */
@Route("task/draft/:" + Parameters.TASK)
@RolesAllowed("OFFICER")
class DraftView extends Page implements BeforeEnterObserver {

    private final transient Drafting drafting;
    private final transient DraftForms forms;
    private final transient StepForms steps;
    private final transient IndicatorLibrary library;
    private final transient List<DraftTool> tools;
    private final transient StageBars stageBars;
    private final transient DraftRemarks remarks;
    private String task;
    private transient DraftDesk desk;
    private transient StepForm step;
    private transient TypedText kept;

    DraftView(
            Drafting drafting,
            DraftForms forms,
            StepForms steps,
            IndicatorLibrary library,
            List<DraftTool> tools,
            StageBars stageBars,
            DraftRemarks remarks) {
        this.remarks = remarks;
        this.stageBars = stageBars;
        this.drafting = drafting;
        this.forms = forms;
        this.steps = steps;
        this.library = library;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = Parameters.task(event.getRouteParameters());
        desk = new DraftDesk(drafting, forms, remarks, task, this::show);
        step = steps.open(task);
        kept = step.text();
        title(AgreementWords.title("agreement.draft.title", desk.agreement()));
        help(getTranslation("agreement.draft.help"));
        stages(stageBars.of(desk.agreement().id(), desk.agreement().stage()));
        actions(tools.stream()
                .map(tool -> new Anchor(tool.address(task), getTranslation(tool.titleKey())))
                .toArray(Component[]::new));
        show();
    }

    private void show() {
        removeAll();
        ScoreSheet found = desk.agreement().findings();
        DraftTable table = new DraftTable(desk, kept, library);
        add(step.head());
        kept.unreadable().ifPresent(this::add);
        add(new LevelGaps(desk.form().approval().gaps()));
        add(new DraftAnswers(remarks, task, kept, this::show));
        Leftovers leftovers = new Leftovers(kept, form -> open(form, table), this::show);
        add(leftovers, new WeightSummary(desk.content()));
        SameMistake.of(desk, found.findings(), table::edit).forEach(this::add);
        List<Finding> others = SameMistake.others(found.findings());
        add(
                new FindingsPanel(others, found.findings().size() - others.size(), table::edit),
                new RemainingBlanks(desk.content(), table::edit),
                table,
                plan());
        footer(foot(found, leftovers));
    }

    private void open(String form, DraftTable table) {
        if (DraftText.PLAN.equals(form)) {
            new PlanForm(desk, kept).open();
        } else if (DraftText.NEW.equals(form)) {
            table.add(IndicatorParts.blank(desk.content()));
        } else {
            desk.content().indicator(DraftText.number(form)).ifPresent(table::edit);
        }
    }

    private Card plan() {
        Button edit = new Button(
                getTranslation("agreement.plan.edit"),
                VaadinIcon.PENCIL.create(),
                event -> new PlanForm(desk, kept).open());
        Div head = new Div(new H2(getTranslation("agreement.tab.plan")), edit);
        head.addClassName("k-card-head");
        return new Card(head, new PlanWords(desk.content().unitPlan()));
    }

    private FormFooter foot(ScoreSheet found, Leftovers leftovers) {
        FormFooter foot = new FormFooter();
        Button submit = foot.primary(getTranslation("agreement.draft.submit"), this::submit);
        String reason = found.hasErrors()
                ? getTranslation("agreement.draft.submit.errors", found.errors().size())
                : desk.content().indicators().isEmpty()
                        ? getTranslation("agreement.refusal.noIndicators")
                        : !OpenBlanks.of(desk.content()).isEmpty()
                                ? getTranslation("agreement.draft.submit.blanks")
                                : leftovers.isVisible() ? getTranslation("agreement.draft.submit.leftovers") : "";
        submit.setEnabled(reason.isEmpty());
        Span why = new Span(reason);
        why.addClassName("k-footer-reason");
        why.setVisible(!reason.isEmpty());
        foot.add(why);
        return foot;
    }

    private void submit() {
        desk.submit();
        Notices.success(getTranslation("agreement.draft.submitted"));
        UI.getCurrent().navigate("");
    }
}
