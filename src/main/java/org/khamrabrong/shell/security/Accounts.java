package org.khamrabrong.shell.security;

import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may sign in, and as what. Nobody learns whether an account exists, is inactive or has another password. */
@Component
class Accounts implements UserDetailsService {

    private final Organization organization;
    private final SignInThrottle throttle;

    Accounts(Organization organization, SignInThrottle throttle) {
        this.organization = organization;
        this.throttle = throttle;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Person person = organization
                .person(username)
                .filter(Person::active)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody of that name signs in"));
        return User.withUsername(person.username())
                .password(person.passwordHash())
                .authorities(Actors.authorities(person))
                .accountLocked(throttle.tooOften(username))
                .build();
    }
}
