package org.khamrabrong.notification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/**
 * Which server takes mail, and how it is reached.
 *
 * @param username null where it asks for none
 */
public record MailServer(
        String host,
        int port,
        Protection protection,
        @Nullable String username) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:_-]{0,251}[A-Za-z0-9])?");
    private static final Pattern USERNAME = Pattern.compile("[^\\p{Cntrl}]{1,254}");
    private static final int LAST_PORT = 65_535;

    /** How the way to it is protected. */
    public enum Protection {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Protection(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }
    }

    void check() {
        if (!HOST.matcher(host).matches()) {
            throw new Refusal("notification.refusal.host");
        }
        if (port < 1 || port > LAST_PORT) {
            throw new Refusal("notification.refusal.port");
        }
        if (username != null && !USERNAME.matcher(username).matches()) {
            throw new Refusal("notification.refusal.username");
        }
    }

    String address() {
        return host + ":" + port;
    }
}
