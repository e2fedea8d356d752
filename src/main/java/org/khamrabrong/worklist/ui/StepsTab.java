package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.WaitWords;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.ui.form.DoerWords;
import org.khamrabrong.workflow.ui.form.OutcomeBadge;
import org.khamrabrong.worklist.StepRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.core.annotation.Order;

/** The path the agreement took: whose time each step was, how long it took, and what came of it. */
@org.springframework.stereotype.Component
@Order(80)
class StepsTab implements AgreementTab {

    private final Worklist worklist;
    private final Clock clock;

    StepsTab(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @Override
    public TabGroup group() {
        return TabGroup.COURSE;
    }

    @Override
    public String titleKey() {
        return "worklist.steps";
    }

    @Override
    public Component content(AgreementId agreement) {
        return new SliceTable<StepRow>(say("worklist.steps"))
                .componentColumn(say("worklist.column.step"), StepsTab::what, "k-line-title")
                .componentColumn(say("worklist.column.whoseTime"), StepsTab::whose)
                .column(say("worklist.column.opened"), StepsTab::opened, "k-nowrap")
                .componentColumn(say("worklist.column.took"), this::took)
                .componentColumn(say("worklist.column.done"), StepsTab::outcome)
                .whenEmpty(() ->
                        new EmptyState(VaadinIcon.ROAD, say("worklist.steps.empty"), say("worklist.steps.empty.next")))
                .show(page -> worklist.steps(agreement, page));
    }

    private static Component what(StepRow step) {
        String verb = WorkWords.verb(step.asked().key());
        Component title = step.done() == null ? new Span(verb) : new Anchor("steps/" + step.task(), verb);
        title.addClassName("k-strong");
        return lines(title, quiet(WorkWords.phase(step.asked())));
    }

    /** Role and unit that it waits or waited for, and who it was. */
    private static Component whose(StepRow step) {
        Span whose = new Span(WorkWords.whose(step.asked().role(), step.responsible()));
        String person = person(step);
        return person == null ? lines(whose) : lines(whose, quiet(person));
    }

    private static @Nullable String person(StepRow step) {
        if (step.done() == null) {
            return step.holder() == null
                    ? null
                    : say("worklist.takenBy", step.holder().name());
        }
        StepRow.By by = step.done().by();
        return by == null ? null : person(by);
    }

    private static String person(StepRow.By by) {
        String person = say("worklist.person", by.doer().name(), by.position());
        return DoerWords.of(new Doer(person, by.doer().absent()));
    }

    private static String opened(StepRow step) {
        return Words.formats().dateTime(step.waiting().opened());
    }

    private Component took(StepRow step) {
        Instant end = step.done() == null ? clock.instant() : step.done().at();
        String words = WaitWords.between(step.waiting().opened(), end);
        Span took = new Span(step.done() == null ? say("worklist.wait.already", words) : words);
        Instant due = step.waiting().due();
        Div lines = lines(took);
        if (due != null && end.isAfter(due)) {
            lines.add(new Badge(Tone.ERROR, say("worklist.late")));
        }
        if (step.escalated()) {
            lines.add(new Badge(Tone.ERROR, say("worklist.escalated")));
        }
        return lines;
    }

    private static Component outcome(StepRow step) {
        StepRow.Done done = step.done();
        if (done == null) {
            return OutcomeBadge.of(null);
        }
        Badge outcome = OutcomeBadge.of(done.outcome());
        Span when = quiet(Words.formats().dateTime(done.at()));
        when.addClassName("k-nowrap");
        if (done.words() == null) {
            return lines(outcome, when);
        }
        Span words = quiet(say("worklist.outcome.words", done.words()));
        words.addClassName("k-preserve");
        return lines(outcome, when, words);
    }

    private static Div lines(Component... lines) {
        Div words = new Div(lines);
        words.addClassName("k-line-words");
        return words;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("k-quiet", "k-small");
        return span;
    }
}
