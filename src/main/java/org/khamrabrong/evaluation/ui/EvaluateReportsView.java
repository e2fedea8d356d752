package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.ui.page.StageBars;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.kit.ChoiceList;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.TotalWords;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.workflow.ui.form.StepForms;

/** The evaluator decides on one indicator after the other, and hands all decisions in together. */
@Route("task/evaluate-reports/:task")
@RolesAllowed("EVALUATOR")
class EvaluateReportsView extends Page implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient StepForms steps;
    private final transient StageBars stageBars;
    private final Totals totals = new Totals();
    private final Div notes = new Div();
    private final Div place = new Div();
    private final ChoiceList choices = new ChoiceList(getTranslation("evaluation.indicators"), this::choose);
    private transient EvaluationWork work;
    private EvaluationCard card;
    private String current;

    EvaluateReportsView(Evaluations evaluations, StepForms steps, StageBars stageBars) {
        this.stageBars = stageBars;
        this.evaluations = evaluations;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormFooter footer = new FormFooter();
        String task = event.getRouteParameters().get("task").orElse("");
        work = new EvaluationWork(evaluations, steps, task, footer::savedAt, this::refresh);
        EvaluationSheet sheet = work.sheet();
        title(getTranslation(
                "evaluation.title",
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names())));
        help(getTranslation("evaluation.help"));
        stages(stageBars.of(sheet.subject().agreement(), Stage.EVALUATION));
        footer.primary(getTranslation("evaluation.handIn"), this::askToHandIn);
        footer.secondary(getTranslation("evaluation.next"), () -> step(1));
        footer.secondary(getTranslation("evaluation.previous"), () -> step(-1));
        footer.secondary(getTranslation("evaluation.acceptRest"), this::askToAcceptTheRest);
        footer(footer);
        removeAll();
        notes.addClassName("k-stack");
        work.unreadable().ifPresent(notes::add);
        Div split = new Div(choices, place);
        split.addClassName("k-split");
        add(work.step().head(), totals, notes, split);
        List<String> undecided = work.undecided();
        show(undecided.isEmpty() ? sheet.items().get(0).number() : undecided.get(0));
    }

    private void show(String number) {
        current = number;
        card = new EvaluationCard(work, work.item(number));
        place.removeAll();
        place.add(card);
        refresh();
    }

    private void choose(String number) {
        show(number);
        card.scrollIntoView();
    }

    private void refresh() {
        card.refresh();
        totals.show(work.sheet().content(), work.sheet().self(), work.forecast());
        choices.show(
                work.sheet().items().stream()
                        .map(item -> ItemWords.choice(work, item))
                        .toList(),
                current);
    }

    private void step(int places) {
        List<String> numbers =
                work.sheet().items().stream().map(EvaluatedItem::number).toList();
        choose(numbers.get(Math.max(0, Math.min(numbers.size() - 1, numbers.indexOf(current) + places))));
    }

    private void askToAcceptTheRest() {
        Confirm.ask(
                getTranslation("evaluation.acceptRest"),
                getTranslation(
                        "evaluation.acceptRest.sentence", work.undecided().size()),
                getTranslation("evaluation.acceptRest"),
                () -> {
                    work.acceptTheRest();
                    show(current);
                });
    }

    private void askToHandIn() {
        notes.removeAll();
        List<String> undecided = work.undecided();
        if (!undecided.isEmpty()) {
            notes.add(new Message(
                    Tone.ERROR,
                    getTranslation(
                            "evaluation.refusal.itemsUndecided", undecided.size(), String.join(", ", undecided))));
            choose(undecided.get(0));
            return;
        }
        if (work.unfinished().isPresent()) {
            choose(work.unfinished().get());
            card.askForTheRest();
            return;
        }
        if (work.challenges() == 0) {
            askWithScore();
        } else {
            Confirm.ask(
                    getTranslation("evaluation.handIn"),
                    getTranslation("evaluation.handIn.challenges", work.challenges()),
                    getTranslation("evaluation.handIn"),
                    this::handIn);
        }
    }

    private void askWithScore() {
        ScoreSheet scores = work.forecast();
        Confirm.ask(
                getTranslation("evaluation.handIn"),
                getTranslation("evaluation.handIn.sentence", TotalWords.of(scores)),
                new TotalsExplanation(
                        getTranslation("evaluation.total.committee.how"),
                        work.sheet().content(),
                        scores),
                getTranslation("evaluation.handIn"),
                this::handIn);
    }

    private void handIn() {
        work.handIn();
        Notices.success(getTranslation("evaluation.handedIn"));
        UI.getCurrent().navigate("");
    }
}
