package org.khamrabrong.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What carries mail at present: the server that is set up, or else what catches it. */
@Component
class Carriers {

    private final MailSettingsRows settings;
    private final Smtp smtp;
    private final ObjectProvider<MailCatcher> catchers;

    Carriers(MailSettingsRows settings, Smtp smtp, ObjectProvider<MailCatcher> catchers) {
        this.settings = settings;
        this.smtp = smtp;
        this.catchers = catchers;
    }

    /** Carries one mail after another, until one is not taken or it is closed. */
    @FunctionalInterface
    interface Carrier extends AutoCloseable {

        /**
         * Returns once it is taken.
         *
         * @param id the same for every try, so that whoever gets it twice can tell
         */
        void carry(UUID id, Mail mail) throws Undelivered;

        @Override
        default void close() {}
    }

    boolean carry() {
        return catchers.getIfAvailable() != null || settings.count() > 0;
    }

    /** Empty where nothing carries mail. */
    Optional<Carrier> present() {
        return settings.find()
                .<Carrier>map(smtp::to)
                .or(() -> Optional.ofNullable(catchers.getIfAvailable()).map(caught -> (id, mail) -> caught.take(id)));
    }
}
