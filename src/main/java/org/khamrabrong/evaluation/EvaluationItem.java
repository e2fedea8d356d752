package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.AnswerReturned;
import org.khamrabrong.evaluation.EvaluationFact.ChallengeAnswered;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.evaluation.EvaluationFact.ResultChallenged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.scoring.Trial;

/** One indicator in the evaluation: as reported, as corrected in an answer, as the evaluator takes it. */
@Entity
@Table(name = "evaluation_item")
class EvaluationItem {

    @Id
    private UUID id;

    private String number;
    private int place;
    private @Nullable String selfResult;
    private @Nullable String answeredResult;

    /** What the answers before the last one came to: it counts again where that is given back or taken back. */
    private @Nullable String formerAnswer;

    private @Nullable String committeeResult;

    /** Whether the last answer corrected figures and they were not approved yet. */
    private boolean correctedNow;

    /** Why the answer was given back inside the unit; null where it was not. */
    private @Nullable String answerReturned;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String remark;
    private @Nullable String decidedBy;

    protected EvaluationItem() {}

    EvaluationItem(String number, int place, @Nullable Result reported) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.place = place;
        this.selfResult = write(reported);
        this.state = ItemState.OPEN;
        this.remark = "";
    }

    String number() {
        return number;
    }

    @Nullable
    Result selfResult() {
        return read(selfResult);
    }

    @Nullable
    Result answeredResult() {
        return read(answeredResult);
    }

    @Nullable
    Result committeeResult() {
        return read(committeeResult);
    }

    /** What an acceptance would take: the corrected figures where there are any, else the reported ones. */
    @Nullable
    Result presented() {
        return answeredResult == null ? selfResult() : answeredResult();
    }

    ItemState state() {
        return state;
    }

    String remark() {
        return remark;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    EvaluationFact decide(AgreementId agreement, String by, Decision decision, AgreementPackage content) {
        Texts.requireShort(decision.text());
        Scored was = Trial.scored(content, number, selfResult());
        return switch (decision.kind()) {
            case ACCEPT -> {
                Scored accepted = take(needed(presented()), decision.text(), by, content);
                yield new ResultAccepted(agreement, by, number, was.withoutDocument(), accepted, remark);
            }
            case ADJUST -> {
                Texts.require(decision.text(), "evaluation.refusal.reasonMissingFor", number);
                Result other = needed(decision.result());
                ResultJudgement.requireUsable(content, number, other);
                Scored adjusted = take(other, decision.text(), by, content);
                yield new ResultAdjusted(agreement, by, number, was, adjusted, remark);
            }
            case CHALLENGE -> {
                Texts.require(decision.text(), "evaluation.refusal.questionMissing", number);
                challenge(by);
                yield new ResultChallenged(agreement, by, number, was.withoutDocument(), decision.text());
            }
        };
    }

    /** Whether its last answer corrected figures that nobody has approved yet. */
    boolean correctedNow() {
        return correctedNow;
    }

    @Nullable
    String answerReturned() {
        return answerReturned;
    }

    void approve() {
        correctedNow = false;
    }

    /** What was corrected counts no more. */
    AnswerReturned returnAnswer(AgreementId agreement, String by, String reason) {
        answerReturned = WrittenText.EXPLANATION.needed(reason, "evaluation.refusal.reasonMissingFor", number);
        unanswer();
        return new AnswerReturned(agreement, by, number, answerReturned);
    }

    /** As it was before it was answered, with the reason why it came back where it had. */
    void unanswer() {
        answeredResult = formerAnswer;
        correctedNow = false;
        state = ItemState.CHALLENGED;
    }

    /** Other figures than were taken before, since the committee grants an appeal. */
    void change(Result other, String words, String by, AgreementPackage content) {
        ResultJudgement.requireUsable(content, number, other);
        take(other, words, by, content);
    }

    ChallengeAnswered answer(AgreementId agreement, String by, Answer answer, AgreementPackage content) {
        if (state != ItemState.CHALLENGED) {
            throw new Refusal("evaluation.refusal.notChallenged", number);
        }
        Texts.requireShort(answer.text());
        Texts.require(answer.text(), "evaluation.refusal.answerMissing", number);
        Scored was = Trial.scored(content, number, presented());
        formerAnswer = answeredResult;
        if (answer.corrected() != null) {
            ResultJudgement.requireUsable(content, number, answer.corrected());
            answeredResult = write(answer.corrected());
        }
        correctedNow = answer.corrected() != null;
        state = ItemState.ANSWERED;
        return new ChallengeAnswered(
                agreement,
                by,
                number,
                was.withoutDocument(),
                Trial.scored(content, number, presented()).withoutDocument(),
                answer.text());
    }

    private Result needed(@Nullable Result result) {
        if (result == null) {
            throw new Refusal("evaluation.refusal.nothingToAccept", number);
        }
        return result;
    }

    private Scored take(Result result, String words, String by, AgreementPackage content) {
        committeeResult = write(result);
        state = ItemState.ACCEPTED;
        remark = words;
        decidedBy = by;
        return Trial.scored(content, number, committeeResult());
    }

    private void challenge(String by) {
        state = ItemState.CHALLENGED;
        answerReturned = null;
        committeeResult = null;
        remark = "";
        decidedBy = by;
    }

    private static @Nullable Result read(@Nullable String text) {
        return text == null ? null : PackageFormat.readResult(text);
    }

    private static @Nullable String write(@Nullable Result result) {
        return result == null ? null : PackageFormat.writeResult(result);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationItem item && Objects.equals(item.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
