package org.khamrabrong.evaluation;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;

/**
 * One indicator of a published result that gets other figures.
 *
 * @param before the result that was published, as a result document; null where there was none
 * @param after the result that it is to be, as a result document
 */
@Embeddable
record ReopeningItem(String number, @Nullable String before, String after) {

    static ReopeningItem of(EvaluationItem item, Result figures, AgreementPackage content) {
        Result published = item.committeeResult();
        if (Objects.equals(published, figures)) {
            throw new Refusal("evaluation.refusal.figuresUnchanged", item.number());
        }
        ResultJudgement.requireUsable(content, item.number(), figures);
        return new ReopeningItem(
                item.number(),
                published == null ? null : PackageFormat.writeResult(published),
                PackageFormat.writeResult(figures));
    }

    @Nullable
    Result published() {
        return before == null ? null : PackageFormat.readResult(before);
    }

    Result figures() {
        return PackageFormat.readResult(after);
    }

    ReopeningRow.Item row() {
        return new ReopeningRow.Item(number, published(), figures());
    }
}
