package org.khamrabrong.organization;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** What has to be said before anything else can be asked. */
final class Required {

    private Required() {}

    static <T> T of(@Nullable T said, String missing) {
        if (said == null) {
            throw new Refusal(missing);
        }
        return said;
    }

    static <T> T day(@Nullable T said) {
        return of(said, "organization.refusal.dayMissing");
    }
}
