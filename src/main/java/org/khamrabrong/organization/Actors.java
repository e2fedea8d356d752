package org.khamrabrong.organization;

import java.util.List;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Refusal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says on whose behalf the present thread acts: a signed-in person, or the system itself inside a job. */
@Component
public class Actors {

    /** The name under which the system's own steps stand in the record. */
    public static final String SYSTEM = "system";

    private final Organization organization;

    Actors(Organization organization) {
        this.organization = organization;
    }

    /** The signed-in person as stored now, so that a role taken away ends at once. */
    public Person current() {
        return organization
                .person(currentName())
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("refusal.notSignedIn"));
    }

    /** User name of the present actor, {@link #SYSTEM} inside a job. */
    public String currentName() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    /** Whether nobody signed in stands behind the present thread: a job, never a request, however its user is called. */
    public boolean isSystem() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }

    /** Does the work as that person; for set-up data and tests, never reachable from a request. */
    public <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        Person person = organization.person(username).orElseThrow(() -> new Refusal("refusal.notSignedIn"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, authorities(person)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }

    /** Refuses unless the present actor holds the role or is the system itself. */
    public void require(Role role) {
        if (!isSystem() && !current().is(role)) {
            throw new Refusal("refusal.roleMissing");
        }
    }

    public static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
