package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.kernel.Scored;

/** The evaluated result was made known to the people; after: the final score. */
@FactName("agreement.result-published")
public record ResultPublished(AgreementId agreement, String by, Scored total) implements Fact {
    @Override
    public String after() {
        return total.text();
    }
}
