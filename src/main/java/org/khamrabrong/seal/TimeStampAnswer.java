package org.khamrabrong.seal;

import org.bouncycastle.asn1.cms.ContentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a time-stamp authority answered.
 *
 * @param token null where there is none
 * @param missingBecause message key why an authority that was asked gave none; else null
 */
record TimeStampAnswer(
        @Nullable ContentInfo token, @Nullable String missingBecause) {

    static final TimeStampAnswer NOT_ASKED = new TimeStampAnswer(null, null);

    static TimeStampAnswer missing(String because) {
        return new TimeStampAnswer(null, because);
    }
}
