package org.khamrabrong.signing;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** Both sides signed. */
@FactName("signing.agreement-fully-signed")
public record AgreementFullySigned(AgreementId agreement, String by, int round, String sha256) implements Fact {

    @Override
    public String subject() {
        return String.valueOf(round);
    }

    @Override
    public String after() {
        return sha256;
    }
}
