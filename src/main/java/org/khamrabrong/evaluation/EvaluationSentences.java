package org.khamrabrong.evaluation;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;
import static org.khamrabrong.kernel.Account.ofTheWhole;

import org.khamrabrong.evaluation.EvaluationFact.ChallengeAnswered;
import org.khamrabrong.evaluation.EvaluationFact.EvaluationOpened;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.evaluation.EvaluationFact.ResultChallenged;
import org.khamrabrong.evaluation.EvaluationFact.ResultConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ResultReturned;
import org.khamrabrong.kernel.FactSentences;
import org.springframework.stereotype.Component;

/** The words for what leads to the final score. */
@Component
class EvaluationSentences extends FactSentences<EvaluationFact> {

    private static final String NOTHING = "–";

    EvaluationSentences() {
        super(EvaluationFact.class);
        tell(EvaluationOpened.class, fact -> of(fact.round() == null ? NOTHING : fact.round()));
        tell(
                ResultAccepted.class,
                fact -> of(fact.indicator())
                        .changed("result", fact.was().text(), fact.result().text())
                        .because(fact.reason()));
        tell(
                ResultAdjusted.class,
                fact -> of(fact.indicator())
                        .changed("result", fact.was().text(), fact.result().text())
                        .because(fact.reason()));
        tell(
                ResultChallenged.class,
                fact -> of(fact.indicator())
                        .was("result", fact.was().text())
                        .because(fact.question())
                        .weighing(CONTRARY));
        tell(
                ChallengeAnswered.class,
                fact -> of(fact.indicator())
                        .changed("result", fact.was().text(), fact.result().text())
                        .because(fact.answer()));
        tell(
                FinalScoreComputed.class,
                fact -> ofTheWhole()
                        .changed("total", fact.self().text(), fact.total().text()));
        tell(
                ResultConfirmed.class,
                fact -> ofTheWhole().became("total", fact.total().text()));
        tell(
                ResultReturned.class,
                fact -> ofTheWhole()
                        .was("total", fact.total() == null ? "" : fact.total().toPlainString())
                        .because(fact.reason())
                        .weighing(CONTRARY));
    }
}
