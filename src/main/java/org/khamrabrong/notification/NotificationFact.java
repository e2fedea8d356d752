package org.khamrabrong.notification;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to the way in which people are told of things. */
public sealed interface NotificationFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /**
     * Mail goes out by another server or in another name; no password is told.
     *
     * @param server host and port
     * @param before the same of before; empty where none was set up
     * @param sender whose address the mails bear
     */
    @FactName("notification.mail-settings-changed")
    record MailSettingsChanged(String by, String before, String server, String sender) implements NotificationFact {}
}
