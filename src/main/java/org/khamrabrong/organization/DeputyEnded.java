package org.khamrabrong.organization;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * Somebody signs for another no longer, before the last day.
 *
 * @param subject name of the deputy, an arrow, and name of the one who was signed for
 * @param before the day that would have been the last
 * @param reason the order that had said so
 */
@FactName("organization.deputy-ended")
public record DeputyEnded(String by, String subject, String before, String reason) implements Fact {

    @Override
    public @Nullable AgreementId agreement() {
        return null;
    }
}
