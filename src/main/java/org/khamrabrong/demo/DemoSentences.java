package org.khamrabrong.demo;

import static org.khamrabrong.kernel.Account.ofTheWhole;

import org.khamrabrong.demo.DemoFact.CalendarMoved;
import org.khamrabrong.kernel.FactSentences;
import org.springframework.stereotype.Component;

/** The words for what happens to the demonstration itself. */
@Component
class DemoSentences extends FactSentences<DemoFact> {

    DemoSentences() {
        super(DemoFact.class);
        tell(
                CalendarMoved.class,
                (fact, speech) -> ofTheWhole().changed("today", speech.day(fact.from()), speech.day(fact.to())));
    }
}
