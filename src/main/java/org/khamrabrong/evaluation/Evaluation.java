package org.khamrabrong.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.AnswerApproved;
import org.khamrabrong.evaluation.EvaluationFact.AnswerReturned;
import org.khamrabrong.evaluation.EvaluationFact.AnswersRecalled;
import org.khamrabrong.evaluation.EvaluationFact.AppealDecided;
import org.khamrabrong.evaluation.EvaluationFact.AppealRecalled;
import org.khamrabrong.evaluation.EvaluationFact.AppealWindowOpened;
import org.khamrabrong.evaluation.EvaluationFact.ChallengeAnswered;
import org.khamrabrong.evaluation.EvaluationFact.EvaluationOpened;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.evaluation.EvaluationFact.ResultAcknowledged;
import org.khamrabrong.evaluation.EvaluationFact.ResultAppealed;
import org.khamrabrong.evaluation.EvaluationFact.ResultConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ResultReturned;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.reporting.IndicatorReport;
import org.khamrabrong.reporting.RoundReport;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;

/** The evaluation of one agreement: an item per indicator, the final score, and who confirmed it. */
@Entity
@Table(name = "evaluation")
class Evaluation extends EvaluatedIndicators {

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private @Nullable BigDecimal selfTotal;
    private @Nullable BigDecimal finalTotal;
    private @Nullable String band;
    private @Nullable String confirmedBy;
    private @Nullable String returnReason;

    @Embedded
    private @Nullable AppealWindow appealWindow;

    private @Nullable String acknowledgedBy;

    @Version
    private @Nullable Long revision;

    protected Evaluation() {}

    /** {@code report} is null where no round was ever reported. */
    Evaluation(AgreementId agreement, AgreementPackage content, @Nullable RoundReport report, Instant at) {
        super(agreement, report == null ? null : report.round(), at);
        this.state = EvaluationState.EVALUATING;
        content.indicators()
                .forEach(indicator -> add(new EvaluationItem(
                        indicator.number(),
                        items().size(),
                        Optional.ofNullable(report)
                                .map(sent -> sent.byNumber().get(indicator.number()))
                                .map(IndicatorReport::result)
                                .orElse(null))));
    }

    EvaluationState state() {
        return state;
    }

    @Nullable
    BigDecimal finalTotal() {
        return finalTotal;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    void requireState(EvaluationState wanted) {
        if (state != wanted) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
    }

    /** Refuses to decide once more on what is accepted, unless the committee has returned the result. */
    private void requireUndecided(String number) {
        if (item(number).state() == ItemState.ACCEPTED && returnReason == null) {
            throw new Refusal("evaluation.refusal.acceptedAlready", number);
        }
    }

    EvaluationOpened opened(String by) {
        return new EvaluationOpened(agreement(), by, round());
    }

    /** After the committee sent it back: what was decided stands until it is decided anew. */
    EvaluationOpened reopen(String by) {
        requireState(EvaluationState.COMPUTED);
        state = EvaluationState.EVALUATING;
        return opened(by);
    }

    /** Decides on every indicator that is not accepted yet, all of them or none. */
    List<EvaluationFact> decide(String by, Map<String, Decision> decisions, AgreementPackage content) {
        decisions.keySet().forEach(this::requireUndecided);
        List<EvaluationFact> facts = decisions.entrySet().stream()
                .map(decided -> item(decided.getKey()).decide(agreement(), by, decided.getValue(), content))
                .toList();
        all().requireNone("evaluation.refusal.itemsUndecided", ItemState.OPEN, ItemState.ANSWERED);
        returnReason = null;
        if (!in(ItemState.CHALLENGED).isEmpty()) {
            state = EvaluationState.CHALLENGED;
            askForAnswers();
        }
        return facts;
    }

    /** Answers every challenge, all of them or none. */
    List<ChallengeAnswered> answer(String by, Map<String, Answer> given, AgreementPackage content) {
        List<ChallengeAnswered> facts = given.entrySet().stream()
                .map(answered -> item(answered.getKey()).answer(agreement(), by, answered.getValue(), content))
                .toList();
        all().requireNone("evaluation.refusal.challengesUnanswered", ItemState.CHALLENGED);
        state = corrected().isEmpty() ? EvaluationState.EVALUATING : EvaluationState.ANSWERED;
        return facts;
    }

    /** These are asked for once more, since the officer takes them back. */
    AnswersRecalled recallAnswers(String by, List<String> numbers) {
        if (state != EvaluationState.ANSWERED && state != EvaluationState.EVALUATING) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
        numbers.forEach(number -> item(number).unanswer());
        state = EvaluationState.CHALLENGED;
        return new AnswersRecalled(agreement(), by, numbers);
    }

    /** The evaluators are shown them from then on. */
    AnswerApproved approveAnswers(String by) {
        requireState(EvaluationState.ANSWERED);
        List<String> approved = corrected();
        items().forEach(EvaluationItem::approve);
        state = EvaluationState.EVALUATING;
        return new AnswerApproved(agreement(), by, approved);
    }

    /** These answers are asked for once more, and no others. */
    List<AnswerReturned> returnAnswers(String by, Map<String, String> reasons) {
        requireState(EvaluationState.ANSWERED);
        if (reasons.isEmpty() || !corrected().containsAll(reasons.keySet())) {
            throw new Refusal("evaluation.refusal.nothingReturned");
        }
        List<AnswerReturned> facts = reasons.entrySet().stream()
                .map(returned -> item(returned.getKey()).returnAnswer(agreement(), by, returned.getValue()))
                .toList();
        state = EvaluationState.CHALLENGED;
        return facts;
    }

    FinalScoreComputed compute(String by, AgreementPackage content) {
        requireState(EvaluationState.EVALUATING);
        AgreementPackage reported = content.withResults(selfResults());
        AgreementPackage decided = content.withResults(committeeResults());
        ScoreSheet self = Scoring.score(reported);
        ScoreSheet committee = total(content);
        selfTotal = self.total();
        state = EvaluationState.COMPUTED;
        return new FinalScoreComputed(
                agreement(), by, Scoring.total(self, reported), Scoring.total(committee, decided));
    }

    private ScoreSheet total(AgreementPackage content) {
        ScoreSheet committee = Scoring.score(content.withResults(committeeResults()));
        finalTotal = committee.total();
        band = committee.reached() == null ? null : committee.reached().name();
        return committee;
    }

    ResultConfirmed confirm(String by, AgreementPackage content) {
        requireState(EvaluationState.COMPUTED);
        confirmedBy = by;
        state = EvaluationState.CONFIRMED;
        return new ResultConfirmed(agreement(), by, Scoring.total(content.withResults(committeeResults())));
    }

    ResultReturned giveBack(String by, String reason) {
        requireState(EvaluationState.COMPUTED);
        returnReason = reason;
        return new ResultReturned(agreement(), by, finalTotal, reason);
    }

    /** The unit is told its result, and has until then to answer. */
    AppealWindowOpened open(String by, AppealWindow window) {
        requireState(EvaluationState.CONFIRMED);
        appealWindow = window;
        return new AppealWindowOpened(agreement(), by, window.until(), window.publishedFrom());
    }

    @Nullable
    AppealWindow window() {
        return appealWindow;
    }

    /** User name, of the system where the window ended in silence; null before. */
    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    ResultAcknowledged acknowledge(String by) {
        requireState(EvaluationState.CONFIRMED);
        acknowledgedBy = by;
        return new ResultAcknowledged(agreement(), by, finalTotal);
    }

    ResultAppealed appeal(String by, String reason, List<String> numbers) {
        requireState(EvaluationState.CONFIRMED);
        state = EvaluationState.APPEALED;
        return new ResultAppealed(agreement(), by, numbers, finalTotal, reason);
    }

    /** The unit takes its appeal back, as long as its time for another answer is not over. */
    AppealRecalled recallAppeal(String by, LocalDate today) {
        requireState(EvaluationState.APPEALED);
        if (appealWindow == null || today.isAfter(appealWindow.until())) {
            throw new Refusal("evaluation.refusal.appealWindowOver");
        }
        state = EvaluationState.CONFIRMED;
        return new AppealRecalled(agreement(), by);
    }

    /** Takes the other figures that the committee grants, and finds the final score anew. */
    AppealDecided decideAppeal(
            String by, String reason, Map<String, AppealDecision> decisions, AgreementPackage content) {
        requireState(EvaluationState.APPEALED);
        Scored before = Scoring.total(content.withResults(committeeResults()));
        decisions.forEach((number, decision) -> {
            if (decision.changed() != null) {
                item(number).change(decision.changed(), decision.text(), by, content);
            }
        });
        total(content);
        state = EvaluationState.CONFIRMED;
        return new AppealDecided(
                agreement(), by, before, Scoring.total(content.withResults(committeeResults())), reason);
    }

    void publish() {
        requireState(EvaluationState.CONFIRMED);
        state = EvaluationState.PUBLISHED;
    }

    /** The results that count, but for these. */
    Map<String, Result> resultsWith(Map<String, Result> others) {
        Map<String, Result> results = new LinkedHashMap<>(committeeResults());
        results.putAll(others);
        return results;
    }

    /** Takes the figures that the committee has confirmed in place of the published ones, and finds the final score anew. */
    void amend(Reopening reopening, AgreementPackage content) {
        requireState(EvaluationState.PUBLISHED);
        String by = reopening.end().orElseThrow().by();
        reopening.figures().forEach((number, figures) -> item(number).change(figures, reopening.reason(), by, content));
        total(content);
    }
}
