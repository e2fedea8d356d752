package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ScorePanel;

/** One indicator before the evaluator: evidence beside the score, and the decision under them. */
class EvaluationCard extends Card {

    private final DecisionForm decision;

    EvaluationCard(EvaluationWork work, EvaluatedItem item) {
        Div head = new Div(
                new H2(getTranslation("kit.indicator", item.number()) + " "
                        + item.indicator().name()),
                new Badge(ItemWords.tone(item.state()), ItemWords.word(item.state())));
        head.addClassName("k-card-head");
        add(
                head,
                new ReportedSide(item),
                new ScorePanel(getTranslation("evaluation.self"), item.indicator(), item.self()));
        if (!item.challenges().isEmpty()) {
            add(new H3(getTranslation("evaluation.thread")), new ChallengeThread(item.indicator(), item.challenges()));
        }
        decision = new DecisionForm(work, item);
        add(decision);
    }

    void askForTheRest() {
        decision.askForTheRest();
    }
}
