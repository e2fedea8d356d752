package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.html.H2;
import org.khamrabrong.agreement.ui.page.ItemDecision;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.kit.Card;

/** One indicator whose figures were corrected: what was asked, answered and changed, and what the approver says of it. */
class CorrectedAnswer extends Card {

    CorrectedAnswer(EvaluatedItem item, ItemDecision decision) {
        add(
                new H2(getTranslation("scorecard.indicator", item.number()) + " "
                        + item.indicator().title()),
                new ChallengeThread(item.indicator(), item.challenges()),
                new ReportedSide(item),
                decision);
    }
}
