package org.khamrabrong.notification;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator sets up.
 *
 * @param password null leaves the one that is kept, where the server and the user name are still the same
 * @param seen the count that the form showed: nobody overwrites what another has set meanwhile; 0 where none was set up
 */
public record MailSetUp(MailServer server, @Nullable String password, MailSender sender, int seen) {

    void check() {
        server.check();
        sender.check();
    }
}
