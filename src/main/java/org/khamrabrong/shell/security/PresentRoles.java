package org.khamrabrong.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.khamrabrong.organization.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens pages by the roles of today: a role that begins or ends does so with the next request, without a new sign-in. */
class PresentRoles extends OncePerRequestFilter {

    private final SignIns signIns;

    PresentRoles(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return EndedSessions.isTheSameForEveryone(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            SecurityContext present = SecurityContextHolder.createEmptyContext();
            present.setAuthentication(today(authentication, person));
            SecurityContextHolder.setContext(present);
        }
        chain.doFilter(request, response);
    }

    private Authentication today(Authentication authentication, SignedIn person) {
        var present = UsernamePasswordAuthenticationToken.authenticated(
                person, null, signIns.authorities(person.getUsername()));
        present.setDetails(authentication.getDetails());
        return present;
    }
}
