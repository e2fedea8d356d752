package org.khamrabrong.shell.security;

import org.khamrabrong.organization.OrganizationFact.PasswordChanged;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever changes the own password goes on in the session where that was done; all others of the person end. */
@Component
class OwnSession {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    @TransactionalEventListener
    void goOn(PasswordChanged changed) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null
                && present.getPrincipal() instanceof SignedIn person
                && person.getUsername().equals(changed.by())
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            keep(request, person.goingOn(changed.signIns()));
        }
    }

    private void keep(ServletRequestAttributes request, SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request.getRequest(), request.getResponse());
    }
}
