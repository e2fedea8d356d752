package org.khamrabrong.evaluation;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;
import static org.khamrabrong.kernel.Account.ofTheWhole;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.AnswerApproved;
import org.khamrabrong.evaluation.EvaluationFact.AnswerReturned;
import org.khamrabrong.evaluation.EvaluationFact.AnswersRecalled;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecided;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecisionProposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealOpposed;
import org.khamrabrong.evaluation.EvaluationFact.AppealRecalled;
import org.khamrabrong.evaluation.EvaluationFact.AppealSupported;
import org.khamrabrong.evaluation.EvaluationFact.AppealUndecided;
import org.khamrabrong.evaluation.EvaluationFact.AppealWindowOpened;
import org.khamrabrong.evaluation.EvaluationFact.ChallengeAnswered;
import org.khamrabrong.evaluation.EvaluationFact.CommitteeAsked;
import org.khamrabrong.evaluation.EvaluationFact.EvaluationOpened;
import org.khamrabrong.evaluation.EvaluationFact.EvidenceAdded;
import org.khamrabrong.evaluation.EvaluationFact.EvidenceWithdrawn;
import org.khamrabrong.evaluation.EvaluationFact.FiguresFinalized;
import org.khamrabrong.evaluation.EvaluationFact.FiguresReturned;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningApproved;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningAsked;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningRecalled;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningReturned;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSubmitted;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSupported;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningWithdrawn;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAcknowledged;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAppealed;
import org.khamrabrong.evaluation.EvaluationFact.ResultChallenged;
import org.khamrabrong.evaluation.EvaluationFact.ResultConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ResultOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ResultReturned;
import org.khamrabrong.evaluation.EvaluationFact.ResultSupported;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
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
        tellOfTheResult();
        tellOfTheReopening();
    }

    private void tellOfTheResult() {
        tell(EvidenceAdded.class, fact -> of(fact.indicator()).became("file", fact.fileName() + " " + fact.sha256()));
        tell(EvidenceWithdrawn.class, fact -> of(fact.indicator()).was("file", fact.fileName() + " " + fact.sha256()));
        tell(AnswersRecalled.class, fact -> of(String.join(", ", fact.indicators())));
        tell(AnswerApproved.class, fact -> of(String.join(", ", fact.indicators())));
        tell(
                AnswerReturned.class,
                fact -> of(fact.indicator()).because(fact.reason()).weighing(CONTRARY));
        tell(CommitteeAsked.class, fact -> ofTheWhole().became("quorum", fact.quorum() + "/" + fact.members()));
        tell(ResultSupported.class, fact -> ofTheWhole().became("votes", fact.votes() + "/" + fact.quorum()));
        tell(
                ResultOpposed.class,
                fact -> ofTheWhole()
                        .became("votes", fact.votes() + "/" + fact.quorum())
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(AppealWindowOpened.class, (fact, speech) -> ofTheWhole().became("window", window(fact, speech)));
        tell(ResultAcknowledged.class, fact -> ofTheWhole().became("total", total(fact.total())));
        tell(
                ResultAppealed.class,
                fact -> of(String.join(", ", fact.indicators()))
                        .was("total", total(fact.total()))
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tellOfTheAppeal();
        tell(
                AppealDecided.class,
                fact -> ofTheWhole()
                        .changed("total", fact.before().text(), fact.total().text())
                        .because(fact.reason()));
        tell(
                ResultReturned.class,
                fact -> ofTheWhole()
                        .was("total", total(fact.total()))
                        .because(fact.reason())
                        .weighing(CONTRARY));
    }

    private void tellOfTheAppeal() {
        tell(AppealRecalled.class, fact -> ofTheWhole());
        tell(
                AppealDecisionProposed.class,
                fact -> ofTheWhole()
                        .changed("total", fact.before().text(), fact.total().text())
                        .because(fact.reason()));
        tell(AppealSupported.class, fact -> ofTheWhole().became("votes", fact.votes() + "/" + fact.quorum()));
        tell(
                AppealOpposed.class,
                fact -> ofTheWhole()
                        .became("votes", fact.votes() + "/" + fact.quorum())
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(AppealUndecided.class, fact -> ofTheWhole().because(fact.reason()).weighing(CONTRARY));
    }

    private void tellOfTheReopening() {
        tell(ReopeningAsked.class, fact -> of(fact.number()).because(fact.reason()));
        tell(
                FiguresFinalized.class,
                fact -> of(fact.indicator())
                        .changed("result", fact.was().text(), fact.result().text()));
        tell(
                ReopeningSubmitted.class,
                fact -> ofTheWhole()
                        .changed("total", fact.before().text(), fact.total().text())
                        .because(fact.reason()));
        tell(ReopeningRecalled.class, fact -> of(String.join(", ", fact.indicators())));
        tell(ReopeningApproved.class, fact -> of(String.join(", ", fact.indicators())));
        tell(FiguresReturned.class, fact -> ofTheWhole().because(fact.reason()).weighing(CONTRARY));
        tell(ReopeningSupported.class, fact -> ofTheWhole().became("votes", fact.votes() + "/" + fact.quorum()));
        tell(
                ReopeningOpposed.class,
                fact -> ofTheWhole()
                        .became("votes", fact.votes() + "/" + fact.quorum())
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(
                ReopeningReturned.class,
                fact -> ofTheWhole().because(fact.reason()).weighing(CONTRARY));
        tell(
                ReopeningConfirmed.class,
                fact -> ofTheWhole()
                        .changed("total", fact.before().text(), fact.total().text()));
        tell(
                ReopeningWithdrawn.class,
                fact -> ofTheWhole().because(fact.reason()).weighing(CONTRARY));
    }

    private static String total(@Nullable BigDecimal total) {
        return total == null ? "" : total.toPlainString();
    }

    private static String window(AppealWindowOpened fact, Speech speech) {
        return speech.say("evaluation.told.window", speech.day(fact.until()), speech.day(fact.publishedFrom()));
    }
}
