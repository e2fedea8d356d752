package org.khamrabrong.agreement;

import java.util.List;
import org.khamrabrong.scoring.AgreementPackage;

/** What the content of an agreement becomes, and what the record is told of it. */
record ContentChange(AgreementPackage content, List<? extends AgreementFact> facts) {

    ContentChange(AgreementPackage content, AgreementFact fact) {
        this(content, List.of(fact));
    }
}
