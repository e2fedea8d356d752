package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;

/**
 * One indicator of the evaluation as a form shows it.
 *
 * @param returned why its answer was given back inside the unit; null where it was not
 * @param presented what accepting would take: the corrected figures where the officer gave any; null where there are none
 */
public record EvaluatedItem(
        Indicator indicator,
        Reported reported,
        @Nullable Result presented,
        ItemState state,
        Judged judged,
        List<ChallengeRow> challenges,
        @Nullable String returned) {

    /**
     * What the unit says of itself.
     *
     * @param result null where nothing was reported
     */
    public record Reported(
            @Nullable Result result,
            IndicatorScore score,
            String explanation,
            List<EvidenceRow> evidence,
            boolean late) {}

    /**
     * What the committee makes of it.
     *
     * @param result null before it is decided, and hidden from the unit until the final score is computed
     * @param score of that result; without a score where there is none
     * @param by user name of the one who decided; null where the result is
     */
    public record Judged(
            @Nullable Result result,
            IndicatorScore score,
            String remark,
            @Nullable String by) {}

    /** The unit's last one to a challenge; null where it gave none. */
    @Nullable
    String answer() {
        return challenges.stream()
                .map(ChallengeRow::reply)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(reply -> reply.answer().words())
                .orElse(null);
    }

    public String number() {
        return indicator.number();
    }
}
