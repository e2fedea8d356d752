package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
            add(entry("theirs", "evaluation.thread.question", challenge.question()));
            if (challenge.reply() != null) {
                add(answer(indicator, challenge.reply()));
            }
        }
    }

    private ListItem answer(Indicator indicator, ChallengeRow.Reply reply) {
        ListItem answer = entry("ours", "evaluation.thread.answer", reply.answer());
        if (reply.corrected() != null) {
            answer.add(
                    new Div(new Span(getTranslation("evaluation.thread.corrected"))),
                    new ReportedFigures(indicator, reply.corrected()));
        }
        return answer;
    }

    private ListItem entry(String side, String key, ChallengeRow.Said said) {
        Span about = new Span(getTranslation(key, said.by(), Words.formats().dateTime(said.at())));
        about.addClassNames("k-quiet", "k-small");
        Paragraph words = new Paragraph(said.words());
        words.addClassName("k-preserve");
        ListItem item = new ListItem(about, words);
        item.getElement().setAttribute("data-side", side);
        return item;
    }
}
