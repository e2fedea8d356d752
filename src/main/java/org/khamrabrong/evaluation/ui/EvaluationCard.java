package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ChoiceList.Choice;
import org.khamrabrong.scorecard.ScorePanel;

/** One indicator before the evaluator: evidence beside the score, and the decision under them. */
class EvaluationCard extends Card {

    private final EvaluationWork work;
    private final EvaluatedItem item;
    private final Span state = new Span();
    private final DecisionForm decision;

    EvaluationCard(EvaluationWork work, EvaluatedItem item) {
        this.work = work;
        this.item = item;
        Div head = new Div(
                new H2(getTranslation("scorecard.indicator", item.number()) + " "
                        + item.indicator().title()),
                state);
        head.addClassName("k-card-head");
        add(
                head,
                new ReportedSide(item),
                new ScorePanel(
                        getTranslation("evaluation.self"),
                        item.indicator(),
                        item.reported().score()));
        if (!item.challenges().isEmpty()) {
            add(new H3(getTranslation("evaluation.thread")), new ChallengeThread(item.indicator(), item.challenges()));
        }
        decision = new DecisionForm(work, item);
        add(decision);
        refresh();
    }

    /** What is noted now stands above the card as it does in the list. */
    void refresh() {
        Choice now = ItemWords.choice(work, item);
        state.removeAll();
        state.add(new Badge(now.tone(), now.state()));
    }

    void askForTheRest() {
        decision.askForTheRest();
    }
}
