package org.khamrabrong.notification;

import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.notification.NotificationFact.AddressResumed;
import org.khamrabrong.notification.NotificationFact.AddressStopped;
import org.khamrabrong.notification.NotificationFact.MailSettingsChanged;
import org.springframework.stereotype.Component;

/** The words for what happens to the way in which people are told of things. */
@Component
class NotificationSentences extends FactSentences<NotificationFact> {

    NotificationSentences() {
        super(NotificationFact.class);
        tell(MailSettingsChanged.class, fact -> of(fact.sender()).changed("server", fact.before(), fact.server()));
        tell(AddressStopped.class, fact -> of(fact.address()).became("refusals", Integer.toString(fact.refusals())));
        tell(AddressResumed.class, fact -> of(fact.address()));
    }
}
