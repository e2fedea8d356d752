package org.khamrabrong.shell.security;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who may sign in, and as what. Nobody learns whether an account exists, is inactive or has another password. */
@Component
class Accounts implements UserDetailsService {

    private final Organization organization;
    private final SignInThrottle throttle;
    private final String nobodysPassword;

    Accounts(Organization organization, SignInThrottle throttle, PasswordEncoder passwords) {
        this.organization = organization;
        this.throttle = throttle;
        this.nobodysPassword = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (!throttle.mayTry(username)) {
            return waiting(username);
        }
        Person person = organization
                .person(username)
                .filter(Person::active)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody of that name signs in"));
        return new SignedIn(person, organization.passwordHash(person).orElse(nobodysPassword));
    }

    /** Also for names that nobody has: the wait must not tell them apart. */
    private UserDetails waiting(String username) {
        return User.withUsername(username)
                .password(nobodysPassword)
                .authorities(List.of())
                .accountLocked(true)
                .build();
    }
}
