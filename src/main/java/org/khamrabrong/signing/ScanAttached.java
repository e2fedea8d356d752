package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/**
 * The scanned paper behind a signature in ink was attached.
 *
 * @param before name of the file
 * @param after hash of its content
 */
@FactName("signing.scan-attached")
public record ScanAttached(AgreementId agreement, String by, Side side, String before, String after) implements Fact {

    @Override
    public String subject() {
        return side.name();
    }
}
