package org.khamrabrong.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away sign-ins from an address that guessed too often, before any name or password is looked at. */
class AddressGate extends OncePerRequestFilter {

    private final RequestMatcher signIn;
    private final SignInThrottle throttle;
    private final SignInOutcome outcome;

    AddressGate(RequestMatcher signIn, SignInThrottle throttle, SignInOutcome outcome) {
        this.signIn = signIn;
        this.throttle = throttle;
        this.outcome = outcome;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signIn.matches(request) && throttle.tooOftenFrom(request.getRemoteAddr())) {
            outcome.onAuthenticationFailure(request, response, new LockedException("Too many failures"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
