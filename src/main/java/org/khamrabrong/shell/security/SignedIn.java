package org.khamrabrong.shell.security;

import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.springframework.security.core.userdetails.User;

/** Somebody who has signed in, and by which count of the person's sign-ins. */
class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final int count;

    SignedIn(Person person, String passwordHash) {
        super(person.username(), passwordHash, Actors.authorities(person));
        this.count = person.signIns();
    }

    private SignedIn(SignedIn former, int count) {
        super(former.getUsername(), "", former.getAuthorities());
        this.count = count;
    }

    int count() {
        return count;
    }

    /** The same person, whom the new count does not sign out. */
    SignedIn goingOn(int newCount) {
        return new SignedIn(this, newCount);
    }
}
