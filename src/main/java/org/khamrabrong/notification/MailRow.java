package org.khamrabrong.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the list of the outbox shows it.
 *
 * @param subject what it is about
 * @param tries how often it was tried
 */
public record MailRow(UUID id, String subject, To to, State state, int tries, Moments moments, Reason last) {

    public record To(String name, String address) {}

    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    /**
     * @param done when it was sent or given up; null while it waits
     * @param next when it is tried, while it waits
     */
    public record Moments(Instant written, @Nullable Instant done, Instant next) {}

    /**
     * Why it was not sent when it was last tried.
     *
     * @param key of the bundles; null where it was never tried, or is sent
     * @param answer the server's own words
     * @param secret whether it bears a link, so that it cannot be sent again once that is wiped
     */
    public record Reason(@Nullable String key, @Nullable String answer, boolean secret) {}

    /** Whether it may be tried again from the start. */
    public boolean canBeTriedAgain() {
        return state == State.FAILED && !last.secret();
    }
}
