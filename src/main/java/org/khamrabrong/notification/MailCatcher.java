package org.khamrabrong.notification;

import java.util.UUID;

/** Takes every mail where no server is set up; the outbox keeps their words. */
@FunctionalInterface
public interface MailCatcher {

    void take(UUID mail);
}
