package org.khamrabrong.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Refusal;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says on whose behalf the present thread acts: a signed-in person, or the system itself where that was said. A thread
 * behind which nobody stands is neither, and is refused.
 */
@Component
public class Actors {

    /** The name under which the system's own steps stand in the record. */
    public static final String SYSTEM = "system";

    /** Work that may fail with an exception of its own. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Work that may fail with an exception of its own and answers nothing. */
    @FunctionalInterface
    public interface Deed<E extends Exception> {
        void run() throws E;
    }

    private final Organization organization;
    private final AskedOnce people;
    private final ThreadLocal<Boolean> system = ThreadLocal.withInitial(() -> false);

    Actors(Organization organization, AskedOnce people) {
        this.organization = organization;
        this.people = people;
    }

    /** The signed-in person as stored when the request began, so that a role taken away ends with the next one. */
    public Person current() {
        return people.person(currentName())
                .filter(Person::active)
                .orElseThrow(() -> new Refusal("organization.refusal.notSignedIn"));
    }

    /**
     * User name of the present actor, {@link #SYSTEM} where the system itself acts.
     *
     * @throws Refusal where nobody stands behind the thread
     */
    public String currentName() {
        return name().orElseThrow(() -> new Refusal("organization.refusal.notSignedIn"));
    }

    /** The same, and {@link #SYSTEM} where nobody stands behind the thread, as when a timer of the engine comes due. */
    public String nameOrSystem() {
        return name().orElse(SYSTEM);
    }

    private Optional<String> name() {
        return isSystem()
                ? Optional.of(SYSTEM)
                : Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .filter(Authentication::isAuthenticated)
                        .filter(someone -> !(someone instanceof AnonymousAuthenticationToken))
                        .map(Authentication::getName);
    }

    /** Whether the system itself acts: only inside {@link #asSystem}, however anybody's user is called. */
    public boolean isSystem() {
        return system.get();
    }

    /** Does the work as the system itself; only for the engine's service tasks and for what happens at the start. */
    public <T, E extends Exception> T asSystem(Work<T, E> work) throws E {
        return acting(true, work);
    }

    /** The same for work that answers nothing. */
    public <E extends Exception> void asSystem(Deed<E> deed) throws E {
        acting(true, () -> {
            deed.run();
            return true;
        });
    }

    /** Does the work as that person; for set-up data and tests, never reachable from a request. */
    public <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        Person person =
                organization.person(username).orElseThrow(() -> new Refusal("organization.refusal.notSignedIn"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, authorities(person)));
        SecurityContextHolder.setContext(context);
        try {
            return acting(false, work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return true;
        });
    }

    private <T, E extends Exception> T acting(boolean asSystem, Work<T, E> work) throws E {
        boolean before = system.get();
        system.set(asSystem);
        try {
            return work.run();
        } finally {
            if (before) {
                system.set(true);
            } else {
                system.remove();
            }
        }
    }

    /** Refuses unless the present actor holds the role or is the system itself. */
    public void require(Role role) {
        if (!isSystem() && !current().is(role)) {
            throw new Refusal("organization.refusal.roleMissing");
        }
    }

    /** Refuses where neither a person who is signed in nor the system itself stands behind the thread. */
    public void requireSomeone() {
        if (!isSystem()) {
            current();
        }
    }

    /** Refuses everybody but the system itself. */
    public void requireSystem() {
        requireSomeone();
        if (!isSystem()) {
            throw new Refusal("organization.refusal.roleMissing");
        }
    }

    public static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.rolesOfPages().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }
}
