package org.khamrabrong.agreement.ui;

import static org.khamrabrong.agreement.ui.EndingWords.ended;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.khamrabrong.agreement.HandedIn;
import org.khamrabrong.agreement.ui.page.NoteWords;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.workflow.FinishedStep;
import org.khamrabrong.workflow.FinishedSteps;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;

/** A step that is over: what was handed in, as it was then, what came of it, and the way on. */
@Route("steps/:" + Parameters.TASK)
@PermitAll
class FinishedStepView extends Page implements BeforeEnterObserver {

    private final transient FinishedSteps steps;
    private final transient Recalls recalls;
    private final transient List<StepRecall> ways;

    FinishedStepView(FinishedSteps steps, Recalls recalls, List<StepRecall> ways) {
        this.recalls = recalls;
        this.ways = ways;
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String task = Parameters.task(event.getRouteParameters());
        FinishedStep step = steps.find(task);
        title(EndingWords.verb(step.ended().key()));
        help(getTranslation("agreement.step.help"));
        removeAll();
        add(ending(step), after(step.after()));
        offerRecall(task, step.ended().key());
        step.state().map(HandedIn::read).ifPresent(this::handedIn);
    }

    /** While nobody has looked at what came next, whoever handed it in can take it back. */
    private void offerRecall(String task, String key) {
        ways.stream()
                .filter(way -> way.key().equals(key) && recalls.mayRecall(task))
                .findFirst()
                .ifPresent(way -> {
                    FormFooter foot = new FormFooter();
                    foot.danger(getTranslation("agreement.step.recall"), () -> ask(way, task));
                    footer(foot);
                });
    }

    private void ask(StepRecall way, String task) {
        Confirm.ask(
                getTranslation("agreement.step.recall"),
                getTranslation("agreement.step.recall.sentence"),
                getTranslation("agreement.step.recall"),
                () -> {
                    way.recall(task);
                    Notices.success(getTranslation("agreement.step.recalled"));
                    UI.getCurrent().navigate("");
                });
    }

    private Card ending(FinishedStep step) {
        Particulars lines = new Particulars()
                .line(
                        getTranslation("agreement.version.of"),
                        AgreementNavigation.link(
                                step.agreement(),
                                getTranslation(
                                        "agreement.title",
                                        Words.formats().year(new FiscalYear(step.fiscalYear())),
                                        Words.name(step.unit()))))
                .line(getTranslation("agreement.step.outcome"), ended(step.ended()));
        if (step.ended().words() != null) {
            lines.line(
                    getTranslation("agreement.step.words"), words(step.ended().words()));
        }
        return new Card(lines);
    }

    /** Each step that came next leads on: to its form for the one whose turn it is, else to how it ended. */
    private Card after(List<FinishedStep.Next> after) {
        Card card = new Card(getTranslation("agreement.step.after"));
        if (after.isEmpty()) {
            card.add(new Paragraph(getTranslation("agreement.step.after.none")));
        }
        after.forEach(next -> card.add(line(next)));
        return card;
    }

    private Div line(FinishedStep.Next next) {
        Div line = new Div(way(next), EndingWords.of(next));
        line.addClassName("k-line-words");
        if (next.ended() != null && next.ended().words() != null) {
            line.add(words(next.ended().words()));
        }
        return line;
    }

    private static Component way(FinishedStep.Next next) {
        String verb = EndingWords.verb(next.key());
        if (next.open()) {
            return new Anchor(next.form() + "/" + next.task(), verb);
        }
        return next.ended() == null ? new Span(verb) : new Anchor("steps/" + next.task(), verb);
    }

    private void handedIn(HandedIn handedIn) {
        AgreementPackage content = handedIn.content();
        if (!handedIn.notes().isEmpty()) {
            Particulars lines = new Particulars();
            handedIn.notes().forEach(note -> lines.line(NoteWords.label(note, content), words(note.text())));
            add(new Card(getTranslation("agreement.step.notes"), lines));
        }
        add(
                new IndicatorOverview(content, Scoring.score(content).findings()),
                new Card(getTranslation("agreement.tab.plan"), new PlanWords(content.unitPlan())));
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("k-preserve");
        return words;
    }
}
