package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/** One indicator in the evaluation: as reported, as corrected in an answer, as the evaluator takes it. */
@Entity
@Table(name = "evaluation_item")
class EvaluationItem {

    @Id
    private UUID id;

    private String number;
    private int place;
    private String selfResult;
    private String answeredResult;
    private String committeeResult;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String remark;
    private String decidedBy;

    protected EvaluationItem() {}

    EvaluationItem(String number, int place, Result reported) {
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

    Result selfResult() {
        return read(selfResult);
    }

    Result answeredResult() {
        return read(answeredResult);
    }

    Result committeeResult() {
        return read(committeeResult);
    }

    /** What an acceptance would take: the corrected figures where there are any, else the reported ones. */
    Result presented() {
        return answeredResult == null ? selfResult() : answeredResult();
    }

    ItemState state() {
        return state;
    }

    String remark() {
        return remark;
    }

    String decidedBy() {
        return decidedBy;
    }

    void accept(String words, String by) {
        if (presented() == null) {
            throw new Refusal("evaluation.refusal.nothingToAccept", number);
        }
        take(presented(), words, by);
    }

    void take(Result result, String words, String by) {
        committeeResult = write(result);
        state = ItemState.ACCEPTED;
        remark = words;
        decidedBy = by;
    }

    void challenge(String by) {
        state = ItemState.CHALLENGED;
        committeeResult = null;
        remark = "";
        decidedBy = by;
    }

    void answer(Result corrected) {
        state = ItemState.ANSWERED;
        if (corrected != null) {
            answeredResult = write(corrected);
        }
    }

    private static Result read(String text) {
        return text == null ? null : PackageFormat.readResult(text);
    }

    private static String write(Result result) {
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
