package org.khamrabrong.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
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

    /**
     * A server refused an address so often that no notices are mailed there any more.
     *
     * @param concerned user names of those whose address it is
     */
    @FactName("notification.address-stopped")
    record AddressStopped(String by, String address, int refusals, Set<String> concerned)
            implements NotificationFact, Announced {

        @Override
        public Kind kind() {
            return Kind.MAIL_STOPPED;
        }
    }

    /** The administrator let notices be mailed there again. */
    @FactName("notification.address-resumed")
    record AddressResumed(String by, String address) implements NotificationFact {}
}
