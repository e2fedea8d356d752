package org.khamrabrong.evaluation;

import org.khamrabrong.kernel.Refusal;

/** What must be said, and not at any length. */
final class Texts {

    static final int LONGEST = 10_000;

    private Texts() {}

    static void require(String text, String refusal, Object... arguments) {
        if (text == null || text.isBlank()) {
            throw new Refusal(refusal, arguments);
        }
    }

    static void requireShort(String text) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("refusal.explanationTooLong", LONGEST);
        }
    }
}
