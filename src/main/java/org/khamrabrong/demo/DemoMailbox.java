package org.khamrabrong.demo;

import java.util.UUID;
import org.khamrabrong.notification.MailCatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demonstration's mails arrive without any server: each person reads the own ones in the application. */
@Component
@Profile("demo")
public class DemoMailbox implements MailCatcher {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMailbox.class);

    @Override
    public void take(UUID mail) {
        LOG.debug("Mail {} is in its mailbox", mail);
    }
}
