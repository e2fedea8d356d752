package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * Somebody signed with a certificate that speaks of another name: perhaps the same person's in other letters.
 *
 * @param before the signer's name
 * @param after the name in the certificate
 */
@FactName("signing.other-name-certified")
public record OtherNameCertified(AgreementId agreement, String by, Side side, String before, String after)
        implements Fact {

    @Override
    public String subject() {
        return side.name();
    }
}
