package org.khamrabrong.audit;

import org.khamrabrong.audit.TriedFact.Tried;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.FactSentences;
import org.springframework.stereotype.Component;

@Component
class TriedSentences extends FactSentences<TriedFact> {

    TriedSentences() {
        super(TriedFact.class);
        tell(Tried.class, fact -> Account.of(fact.subject()));
    }
}
