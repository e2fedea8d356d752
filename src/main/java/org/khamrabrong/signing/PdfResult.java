package org.khamrabrong.signing;

import org.jspecify.annotations.Nullable;

/**
 * A document as it came from being sealed or signed.
 *
 * @param waits whether it counts only once authorities have answered
 * @param because why it waits still, or why the level is lower than it was to be; null where neither is so
 */
record PdfResult(
        byte[] content,
        SignatureLevel level,
        boolean waits,
        @Nullable String because) {}
