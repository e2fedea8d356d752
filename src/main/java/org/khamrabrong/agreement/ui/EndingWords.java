package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.FinishedStep;
import org.khamrabrong.workflow.ui.form.DoerWords;
import org.khamrabrong.workflow.ui.form.OutcomeBadge;

/** How a step ended, as a word of its own colour, by whom and when. */
final class EndingWords {

    private EndingWords() {}

    static String verb(String key) {
        return say("workflow.task." + key);
    }

    static Component of(FinishedStep.Next next) {
        return next.ended() == null ? OutcomeBadge.of(null) : ended(next.ended());
    }

    static Component ended(FinishedStep.Ended ended) {
        String when = Words.formats().dateTime(ended.at());
        Span who = new Span(ended.by() == null ? when : say("agreement.step.by", DoerWords.of(ended.by()), when));
        Div line = new Div(OutcomeBadge.of(ended.outcome()), who);
        line.addClassName("k-row");
        return line;
    }
}
