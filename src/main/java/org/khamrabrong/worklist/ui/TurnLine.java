package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementLine;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.WaitWords;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.ui.form.DoerWords;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;

/** Says in one sentence whose turn it is, since when, until when, and why; leads those there who may do it. */
@org.springframework.stereotype.Component
class TurnLine implements AgreementLine {

    private final Worklist worklist;
    private final HumanTasks tasks;
    private final Recalls recalls;
    private final WorkingDays workingDays;
    private final Clock clock;

    TurnLine(Worklist worklist, HumanTasks tasks, Recalls recalls, WorkingDays workingDays, Clock clock) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.recalls = recalls;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Optional<Component> line(AgreementId agreement) {
        List<WorkRow> waiting = worklist.waitingOn(agreement);
        Div lines = new Div();
        lines.addClassName("k-turn");
        DueWords due = new DueWords(clock, workingDays);
        waiting.forEach(row -> lines.add(line(row), beneath(row, due)));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Paragraph line(WorkRow row) {
        Paragraph line = new Paragraph(
                new Span(say(
                                "worklist.turn",
                                WorkWords.whose(row.role(), row.subject().responsible())) + " "),
                verb(row),
                new Span(" "
                        + say(
                                "worklist.turn.since",
                                Words.formats().date(row.opened()),
                                WaitWords.between(row.opened(), clock.instant()))));
        if (row.due() != null) {
            line.add(new Span(" " + say("worklist.turn.until", Words.formats().lastDay(row.due()))));
        }
        if (row.before() != null) {
            line.add(new Span(" " + because(row.before())));
        }
        line.addClassName("k-turn-line");
        return line;
    }

    private Component verb(WorkRow row) {
        String verb = WorkWords.verb(row.taskKey());
        Component words = tasks.mayOpen(row.task()) ? new Anchor(row.address(), verb) : new Span(verb);
        words.addClassName("k-strong");
        return words;
    }

    private static String because(WorkRow.StepBefore before) {
        return say(
                "worklist.turn.because." + before.outcome(),
                DoerWords.of(before.by()),
                WorkWords.verb(before.key()),
                Words.formats().date(before.at()));
    }

    /** How long there is, who has taken it, and what keeps the reader from it. */
    private Div beneath(WorkRow row, DueWords due) {
        Div beneath = new Div();
        beneath.addClassName("k-row");
        if (row.due() != null) {
            beneath.add(due.of(row.due()));
        }
        if (row.holder() != null) {
            beneath.add(quiet(say("worklist.takenBy", row.holder().name())));
        }
        if (row.before() != null && recalls.mayRecall(row.before().task())) {
            beneath.add(new Anchor("steps/" + row.before().task(), say("worklist.turn.recall")));
        }
        if (tasks.judgesOwnWork(row.task())) {
            beneath.add(quiet(say("worklist.turn.ownWork")));
        }
        return beneath;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("k-quiet");
        return span;
    }
}
