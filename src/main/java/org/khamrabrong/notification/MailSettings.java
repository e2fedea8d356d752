package org.khamrabrong.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.notification.NotificationFact.MailSettingsChanged;

/** By which server mail goes out, and in whose name; the password only sealed. */
@Entity
@Table(name = "mail_settings")
class MailSettings {

    @Id
    private boolean singleton = true;

    private String host = "";
    private int port;

    @Enumerated(EnumType.STRING)
    private MailServer.Protection protection = MailServer.Protection.STARTTLS;

    private @Nullable String username;
    private @Nullable String passwordSealed;
    private String senderName = "";
    private String senderAddress = "";
    private String changedBy = "";
    private Instant changedAt = Instant.EPOCH;

    @Version
    private @Nullable Integer version;

    MailSettingsChanged change(MailServer server, MailSender sender, @Nullable String sealed, String by, Instant at) {
        String before = host.isEmpty() ? "" : server().address();
        host = server.host();
        port = server.port();
        protection = server.protection();
        username = server.username();
        passwordSealed = sealed;
        senderName = sender.name();
        senderAddress = sender.address();
        changedBy = by;
        changedAt = at;
        return new MailSettingsChanged(by, before, server.address(), sender.address());
    }

    MailServer server() {
        return new MailServer(host, port, protection, username);
    }

    MailSender sender() {
        return new MailSender(senderName, senderAddress);
    }

    Optional<String> passwordSealed() {
        return Optional.ofNullable(passwordSealed);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** At least 1. */
    int count() {
        return Optional.ofNullable(version).orElse(0) + 1;
    }
}
