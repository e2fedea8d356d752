package org.khamrabrong.signing;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * The document of a signing round was made and sealed.
 *
 * @param after hash of the document
 */
@FactName("signing.document-sealed")
public record DocumentSealed(AgreementId agreement, String by, int round, String after) implements Fact {

    @Override
    public String subject() {
        return String.valueOf(round);
    }
}
