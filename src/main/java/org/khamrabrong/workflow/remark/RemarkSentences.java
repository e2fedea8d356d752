package org.khamrabrong.workflow.remark;

import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkAnswered;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkMade;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkSettled;
import org.springframework.stereotype.Component;

/** The words for what happens to remarks. */
@Component
class RemarkSentences extends FactSentences<RemarkFact> {

    RemarkSentences() {
        super(RemarkFact.class);
        tell(RemarkMade.class, (fact, speech) -> of(where(fact.paper(), fact.spot(), speech)));
        tell(RemarkAnswered.class, (fact, speech) -> of(where(fact.paper(), fact.spot(), speech)));
        tell(RemarkSettled.class, (fact, speech) -> of(where(fact.paper(), fact.spot(), speech)));
    }

    private static String where(Paper.Kind paper, Spot spot, Speech speech) {
        if (spot.item().isEmpty()) {
            return speech.word("workflow.approval.paper.", paper.name());
        }
        String item = speech.word("workflow.approval.item.", spot.item());
        return spot.field().isEmpty() ? item : item + " " + speech.word("language.field.", spot.field());
    }
}
