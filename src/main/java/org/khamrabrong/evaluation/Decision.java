package org.khamrabrong.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.scoring.Result;

/**
 * What an evaluator decides on one indicator.
 *
 * @param result the other figures, which an adjustment has and nothing else
 * @param text remark, reason or question
 */
public record Decision(Kind kind, @Nullable Result result, String text) {

    /** The three ways to decide. */
    public enum Kind {
        ACCEPT,
        ADJUST,
        CHALLENGE
    }

    public Decision {
        Objects.requireNonNull(kind);
        text = text == null ? "" : text.strip();
    }

    public static Decision accept() {
        return accept("");
    }

    static Decision accept(String remark) {
        return new Decision(Kind.ACCEPT, null, remark);
    }

    static Decision adjust(Result result, String reason) {
        return new Decision(Kind.ADJUST, Objects.requireNonNull(result), reason);
    }

    public static Decision challenge(String question) {
        return new Decision(Kind.CHALLENGE, null, question);
    }
}
