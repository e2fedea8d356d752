package org.khamrabrong.negotiation;

import org.khamrabrong.kernel.Refusal;

/** Sentences that people write: there, and not endless. */
final class Words {

    private Words() {}

    static String needed(String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refusal("refusal.negotiation." + missing);
        }
        if (text.length() > OfferRules.LONGEST) {
            throw new Refusal("refusal.negotiation.textTooLong", OfferRules.LONGEST);
        }
        return text.strip();
    }
}
