package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** One side refused to sign the frozen content. */
@FactName("signing.signing-refused")
public record SigningRefused(AgreementId agreement, String by, Side side, String sha256, String reason)
        implements Fact {

    @Override
    public String subject() {
        return side.name();
    }

    @Override
    public String before() {
        return sha256;
    }
}
