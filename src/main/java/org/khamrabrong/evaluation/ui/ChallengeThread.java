package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.khamrabrong.evaluation.ChallengeRow;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scoring.Indicator;

/** Questions and answers on one indicator, in the order in which they were said. */
class ChallengeThread extends OrderedList {

    ChallengeThread(Indicator indicator, List<ChallengeRow> challenges) {
        addClassName("k-thread");
        getElement().setAttribute("aria-label", getTranslation("evaluation.thread"));
        for (ChallengeRow challenge : challenges) {
            add(said(
                    "theirs",
                    "evaluation.thread.question",
                    challenge.askedBy(),
                    challenge.askedAt(),
                    challenge.question()));
            if (challenge.answer() != null) {
                ListItem answer = said(
                        "ours",
                        "evaluation.thread.answer",
                        challenge.answeredBy(),
                        challenge.answeredAt(),
                        challenge.answer());
                if (challenge.corrected() != null) {
                    answer.add(
                            new Div(new Span(getTranslation("evaluation.thread.corrected"))),
                            new ReportedFigures(indicator, challenge.corrected()));
                }
                add(answer);
            }
        }
    }

    private ListItem said(String side, String key, String who, Instant when, String text) {
        Span about = new Span(getTranslation(key, who, Words.formats().dateTime(when)));
        about.addClassNames("k-quiet", "k-small");
        Paragraph words = new Paragraph(text);
        words.addClassName("k-preserve");
        ListItem item = new ListItem(about, words);
        item.getElement().setAttribute("data-side", side);
        return item;
    }
}
