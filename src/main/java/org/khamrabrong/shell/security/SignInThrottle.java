package org.khamrabrong.shell.security;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.RecentFailures;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after some wrong passwords in a short time an account waits before it hears another, and after
 * many at whatever accounts so does the address from which they came. Each node counts for itself.
 */
@Component
class SignInThrottle {

    static final int TRIES = 8;

    /** A whole office may stand behind one address. */
    static final int TRIES_OF_ADDRESS = 60;

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int MOST = 10_000;

    /** Nobody's is longer: nothing to protect, and nothing to keep in mind. */
    private static final int LONGEST_NAME = 80;

    private final RecentFailures names;
    private final RecentFailures addresses;

    SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource time) {
        this.names = new RecentFailures(TRIES, WINDOW, MOST, time);
        this.addresses = new RecentFailures(TRIES_OF_ADDRESS, WINDOW, MOST, time);
    }

    /** Whether a password may be tried; that is counted before it is compared, so that many guesses at once gain nothing. */
    boolean mayTry(String username) {
        return username.length() > LONGEST_NAME || names.addUnlessTooMany(username);
    }

    boolean tooOftenFrom(String address) {
        return addresses.tooMany(address);
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        failedFrom(address(event.getAuthentication()));
    }

    /** The address counts on: one account of one's own must not wash away guesses at others. */
    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        names.forget(event.getAuthentication().getName());
    }

    /** @param address null where the attempt did not come from a browser */
    void failedFrom(@Nullable String address) {
        if (address != null) {
            addresses.add(address);
        }
    }

    int kept() {
        return names.size() + addresses.size();
    }

    /** Of the connection; from a forwarding header only where {@code server.forward-headers-strategy} says to trust it. */
    private static @Nullable String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}
