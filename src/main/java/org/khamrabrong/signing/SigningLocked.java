package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Wrong passwords were given at the moment of signing until the step was locked for a while. */
@FactName("signing.signing-locked")
public record SigningLocked(AgreementId agreement, String by, Side side) implements Fact {

    @Override
    public String subject() {
        return side.name();
    }
}
