package org.khamrabrong.signing;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a signature beside the account, once nobody's key is needed for it any more.
 *
 * @param scan the signed paper; null unless it was signed in ink
 * @param otherName whom the certificate speaks of; null unless that is another than the signer
 */
record Backing(@Nullable Scan scan, @Nullable String otherName) {}
