package org.khamrabrong.document.report;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.IndicatorScore;
import org.khamrabrong.scoring.Result;

/** Why an indicator has no score, in a word. */
public final class MissingScore {

    private MissingScore() {}

    /** @param result null where there is none */
    public static String withoutScore(@Nullable Result result, IndicatorScore score, Says says) {
        if (result == null) {
            return says.say("document.report.noResult");
        }
        if (Result.CANCELLED.equals(result.status())) {
            return says.say("document.report.cancelled");
        }
        return says.say(score.isExcluded() ? "document.report.notApplicable" : "document.report.unusable");
    }
}
