package org.khamrabrong.organization;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * Somebody may sign for another.
 *
 * @param subject name of the deputy, an arrow, and name of the one who is signed for
 * @param before first day
 * @param after last day
 * @param reason the order that says so
 */
@FactName("organization.deputy-appointed")
public record DeputyAppointed(String by, String subject, String before, String after, String reason) implements Fact {

    @Override
    public @Nullable AgreementId agreement() {
        return null;
    }
}
