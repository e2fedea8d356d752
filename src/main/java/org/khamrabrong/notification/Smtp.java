package org.khamrabrong.notification;

import jakarta.mail.Session;
import java.time.Clock;
import java.util.Properties;
import org.khamrabrong.notification.Carriers.Carrier;
import org.springframework.stereotype.Component;

/** Speaks to the one server that an administrator has set up, with bounded patience; to be called in no transaction. */
@Component
class Smtp {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "15000";

    private final Secrets secrets;
    private final Clock clock;

    Smtp(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    Carrier to(MailSettings settings) {
        MailServer server = settings.server();
        return new SmtpConnection(
                Session.getInstance(properties(server)),
                transport -> transport.connect(
                        server.host(),
                        server.port(),
                        server.username(),
                        settings.passwordSealed().map(secrets::open).orElse(null)),
                settings.sender(),
                clock);
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.username() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.protection()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
