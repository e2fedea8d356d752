package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * A deputy signed the frozen content for somebody.
 *
 * @param before name of the one who was signed for
 * @param reason number and date of the order that says so
 * @param after hash of the content
 */
@FactName("signing.deputy-signed")
public record DeputySigned(AgreementId agreement, String by, Side side, String before, String reason, String after)
        implements Fact {

    @Override
    public String subject() {
        return side.name();
    }
}
