package org.khamrabrong.seal;

import org.jspecify.annotations.Nullable;

/**
 * A PDF with one more signature.
 *
 * @param waits whether that signature counts only once authorities have answered; until then nobody has signed
 * @param because message key why it waits still, or why its level is lower than was wished; null where neither is so
 */
public record SigningResult(
        byte[] pdf, Level level, boolean waits, @Nullable String because) {

    /** Made with a key, and nothing else yet. */
    static SigningResult waiting(byte[] pdf) {
        return new SigningResult(pdf, Level.B, true, null);
    }
}
