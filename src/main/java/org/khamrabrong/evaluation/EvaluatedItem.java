package org.khamrabrong.evaluation;

import java.util.List;
import org.khamrabrong.reporting.EvidenceRow;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;

/**
 * One indicator of the evaluation as a form shows it.
 *
 * @param selfResult as reported; null where nothing was
 * @param presented what accepting would take: the corrected figures where the officer gave any
 * @param committeeResult null before it is decided, and hidden from the unit until the final score is computed
 * @param committee the score of the committee's result; without a score where there is none
 */
public record EvaluatedItem(
        Indicator indicator,
        Result selfResult,
        IndicatorScore self,
        Result presented,
        Result committeeResult,
        IndicatorScore committee,
        ItemState state,
        String remark,
        String decidedBy,
        String explanation,
        List<EvidenceRow> evidence,
        boolean late,
        List<ChallengeRow> challenges) {

    public String number() {
        return indicator.number();
    }
}
