package org.khamrabrong.evaluation;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/**
 * One indicator whose result is appealed against.
 *
 * @param before the result that it had, as a result document; null where it had none
 * @param after the result that it has since; null before it is decided
 * @param answer the committee's words on it; null before
 */
@Embeddable
record AppealItem(
        String number,
        String reason,
        @Nullable String before,
        @Nullable String after,
        @Nullable String answer) {

    static AppealItem of(EvaluationItem item, String reason) {
        String stated = WrittenText.EXPLANATION.needed(reason, "evaluation.refusal.appealReasonMissing", item.number());
        Result result = item.committeeResult();
        return new AppealItem(
                item.number(), stated, result == null ? null : PackageFormat.writeResult(result), null, null);
    }

    /** As one of the committee would decide on it. */
    AppealItem proposed(AppealDecision decision, AgreementPackage content) {
        String stated = WrittenText.EXPLANATION.needed(decision.text(), "evaluation.refusal.reasonMissingFor", number);
        Result changed = decision.changed();
        if (changed == null) {
            return new AppealItem(number, reason, before, before, stated);
        }
        ResultJudgement.requireUsable(content, number, changed);
        return new AppealItem(number, reason, before, PackageFormat.writeResult(changed), stated);
    }

    AppealItem undecided() {
        return new AppealItem(number, reason, before, null, null);
    }

    AppealDecision decision() {
        return new AppealDecision(Objects.equals(before, after) ? null : read(after), Objects.requireNonNull(answer));
    }

    AppealRow.Item row() {
        return new AppealRow.Item(number, reason, read(before), read(after), answer);
    }

    private static @Nullable Result read(@Nullable String document) {
        return document == null ? null : PackageFormat.readResult(document);
    }
}
