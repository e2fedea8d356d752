package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Objects;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.scorecard.ReportedFigures;
import org.khamrabrong.scorecard.ScorePanel;

/** How one indicator came to its score: reported, challenged, answered, decided. */
class ItemStory extends Div {

    ItemStory(EvaluatedItem item, boolean committeeShown) {
        addClassNames("k-stack", "k-story");
        add(
                new Div(new Badge(ItemWords.tone(item.state()), ItemWords.word(item.state()))),
                new ReportedSide(item),
                new ScorePanel(
                        getTranslation("evaluation.self"),
                        item.indicator(),
                        item.reported().score()));
        if (!item.challenges().isEmpty()) {
            add(new H3(getTranslation("evaluation.thread")), new ChallengeThread(item.indicator(), item.challenges()));
        }
        if (committeeShown && item.judged().result() != null) {
            add(new H3(getTranslation("evaluation.committee.figures")));
            judged(item);
        }
    }

    /** What was taken as it was reported is not drawn once more. */
    private void judged(EvaluatedItem item) {
        Particulars remark = new Particulars()
                .line(getTranslation("evaluation.remark"), item.judged().remark());
        if (Objects.equals(item.judged().result(), item.reported().result())) {
            remark.setVisible(!item.judged().remark().isEmpty());
            add(new ScoreMove(item), remark);
            return;
        }
        add(
                new ReportedFigures(item.indicator(), item.judged().result()),
                remark,
                new ScorePanel(
                        getTranslation("evaluation.committee"),
                        item.indicator(),
                        item.judged().score()));
    }
}
