package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;

/** What must be said, and not at any length. */
final class Texts {

    private Texts() {}

    static void require(String text, String refusal, Object... arguments) {
        if (text == null || text.isBlank()) {
            throw new Refusal(refusal, arguments);
        }
    }

    static void requireShort(String text) {
        WrittenText.EXPLANATION.checked(text);
    }
}
