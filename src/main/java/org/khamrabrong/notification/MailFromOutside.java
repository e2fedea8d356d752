package org.khamrabrong.notification;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Sets up the mail server that the settings from outside name, where none is set up yet; from then on the application's own count. */
@Component
class MailFromOutside implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MailFromOutside.class);

    private final Given given;
    private final MailSettingsRows rows;
    private final OutgoingServer outgoing;
    private final Actors actors;

    MailFromOutside(Given given, MailSettingsRows rows, OutgoingServer outgoing, Actors actors) {
        this.given = given;
        this.rows = rows;
        this.outgoing = outgoing;
        this.actors = actors;
    }

    /** @param host blank where nothing is set up from outside */
    @ConfigurationProperties("khamrabrong.mail.server")
    record Given(
            @DefaultValue("") String host,
            @DefaultValue("25") int port,
            @DefaultValue("NONE") MailServer.Protection protection,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("Khamrabrong") String senderName,
            @DefaultValue("no-reply@localhost.localdomain") String senderAddress) {

        MailSetUp setUp() {
            return new MailSetUp(
                    new MailServer(host.strip(), port, protection, blankIsNone(username)),
                    blankIsNone(password),
                    new MailSender(senderName, senderAddress),
                    0);
        }

        private static @Nullable String blankIsNone(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (given.host().isBlank() || rows.count() > 0) {
            return;
        }
        try {
            actors.asSystem(() -> outgoing.change(given.setUp()));
        } catch (DataAccessException otherNode) {
            LOG.info("Another node has set up mail");
        }
    }
}
