package org.khamrabrong.organization;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** The organization was set up and its first administrator entered. */
@FactName("organization.first-administrator-entered")
public record FirstAdministratorEntered(String by, String subject) implements Fact {

    @Override
    public @Nullable AgreementId agreement() {
        return null;
    }
}
