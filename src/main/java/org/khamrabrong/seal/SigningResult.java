package org.khamrabrong.seal;

import org.jspecify.annotations.Nullable;

/**
 * A PDF with one more signature.
 *
 * @param degradedBecause message key why the level is lower than was wished; null where it is not
 */
public record SigningResult(byte[] pdf, Level level, @Nullable String degradedBecause) {}
