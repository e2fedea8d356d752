package org.khamrabrong.shell.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Makes guessing slow: after some wrong passwords in a short time an account waits before it hears another. */
@Component
class SignInThrottle {

    static final int TRIES = 8;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_NAMES = 10_000;

    /** Nobody's is longer: nothing to protect, and nothing to keep in mind. */
    private static final int LONGEST_NAME = 80;

    private final InstantSource time;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource time) {
        this.time = time;
    }

    boolean tooOften(String username) {
        Deque<Instant> recent = failures.computeIfPresent(username, (name, moments) -> fresh(moments));
        return recent != null && recent.size() >= TRIES;
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        failed(event.getAuthentication().getName());
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(event.getAuthentication().getName());
    }

    void failed(String username) {
        if (username.length() > LONGEST_NAME) {
            return;
        }
        if (failures.size() >= MOST_NAMES) {
            failures.keySet().forEach(name -> failures.computeIfPresent(name, (key, moments) -> fresh(moments)));
        }
        failures.compute(username, (name, moments) -> {
            Deque<Instant> kept = moments == null ? null : fresh(moments);
            Deque<Instant> more = kept == null ? new ArrayDeque<>() : kept;
            more.addLast(time.instant());
            return more;
        });
    }

    private Deque<Instant> fresh(Deque<Instant> moments) {
        Instant oldest = time.instant().minus(WINDOW);
        Deque<Instant> kept = new ArrayDeque<>(moments);
        kept.removeIf(moment -> moment.isBefore(oldest));
        return kept.isEmpty() ? null : kept;
    }
}
