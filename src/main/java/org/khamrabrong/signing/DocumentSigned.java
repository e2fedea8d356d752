package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * A signature was put into the document.
 *
 * @param after hash of the document with it
 */
@FactName("signing.document-signed")
public record DocumentSigned(AgreementId agreement, String by, Side side, SignatureMethod method, String after)
        implements Fact {

    @Override
    public String subject() {
        return side.name();
    }

    @Override
    public String before() {
        return "signature." + method;
    }
}
