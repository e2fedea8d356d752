package org.khamrabrong.signing;

import java.util.regex.Pattern;
import org.khamrabrong.kernel.Refusal;

/** How many of a side sign, as the table of signatories says it: a number, or all. */
final class SignersNeeded {

    private static final String ALL = "ALL";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private SignersNeeded() {}

    /**
     * @param able how many there are who could
     * @param unit whose people they are, for the sentence
     */
    static int of(String said, int able, String unit) {
        String text = said.strip();
        if (!ALL.equals(text) && !NUMBER.matcher(text).matches()) {
            throw new Refusal("signing.refusal.signersNeededUnreadable", text);
        }
        int needed = ALL.equals(text) ? Math.max(able, 1) : Integer.parseInt(text);
        if (needed > able) {
            throw new Refusal("signing.refusal.tooFewSigners", unit, needed, able);
        }
        return needed;
    }
}
