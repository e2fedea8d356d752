package org.khamrabrong.negotiation;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;

/** Sentences that people write: there, and not endless. */
final class Words {

    private Words() {}

    static String needed(@Nullable String text, String missing) {
        return WrittenText.REASON.needed(text, "negotiation.refusal.negotiation." + missing);
    }
}
