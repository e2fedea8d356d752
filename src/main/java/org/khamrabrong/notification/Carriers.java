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

    @FunctionalInterface
    interface Carrier {

        /** Returns once it is taken. */
        void carry(UUID id, Mail mail) throws Undelivered;
    }

    boolean carry() {
        return catchers.getIfAvailable() != null || settings.count() > 0;
    }

    /** Empty where nothing carries mail. */
    Optional<Carrier> present() {
        return settings.find()
                .<Carrier>map(server -> (id, mail) -> smtp.send(server, id, mail))
                .or(() -> Optional.ofNullable(catchers.getIfAvailable()).map(caught -> (id, mail) -> caught.take(id)));
    }
}
