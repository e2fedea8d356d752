package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementLine;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;

/** Says on the agreement's page whose turn it is, and opens the step for the one who may do it. */
@org.springframework.stereotype.Component
class TurnLine implements AgreementLine {

    private final Worklist worklist;
    private final HumanTasks tasks;

    TurnLine(Worklist worklist, HumanTasks tasks) {
        this.worklist = worklist;
        this.tasks = tasks;
    }

    @Override
    public Optional<Component> line(AgreementId agreement) {
        List<WorkRow> waiting = worklist.waitingOn(agreement);
        Div lines = new Div();
        lines.addClassName("k-turn");
        waiting.forEach(row -> lines.add(line(row)));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Paragraph line(WorkRow row) {
        String verb = WorkWords.verb(row.taskKey());
        String since = Words.formats().date(row.opened());
        Paragraph line = new Paragraph(new Span(say("worklist.turn", say("organization.role." + row.role()))));
        line.add(new Span(" "));
        if (tasks.mayOpen(row.task())) {
            NativeButton open = new NativeButton(verb, event -> {
                tasks.claim(row.task());
                UI.getCurrent().navigate(row.form() + "/" + row.task());
            });
            open.addClassNames("k-link", "k-strong");
            line.add(open);
        } else {
            Span step = new Span(verb);
            step.addClassName("k-strong");
            line.add(step);
        }
        line.add(quiet(say("worklist.turn.since", since)));
        if (row.holder() != null) {
            line.add(quiet(say("worklist.takenBy", row.holder().name())));
        }
        if (tasks.judgesOwnWork(row.task())) {
            line.add(quiet(say("worklist.turn.ownWork")));
        }
        return line;
    }

    private static Span quiet(String words) {
        Span span = new Span(" " + words);
        span.addClassName("k-quiet");
        return span;
    }
}
