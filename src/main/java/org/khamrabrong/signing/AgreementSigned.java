package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** One side signed the frozen content. */
@FactName("signing.agreement-signed")
public record AgreementSigned(AgreementId agreement, String by, Side side, String sha256) implements Fact {

    @Override
    public String subject() {
        return side.name();
    }

    @Override
    public String after() {
        return sha256;
    }
}
