package org.khamrabrong.evaluation;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Result;

/**
 * What the committee decides on one indicator of an appeal.
 *
 * @param changed the other figures; null where the result is kept
 * @param text why
 */
public record AppealDecision(@Nullable Result changed, String text) {

    public static AppealDecision keep(String text) {
        return new AppealDecision(null, text);
    }

    public static AppealDecision change(Result result, String text) {
        return new AppealDecision(result, text);
    }
}
