package org.khamrabrong.organization;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Whether somebody who signed in still is: asked with every request, of what the request reads of the person anyway. */
@Component
public class SignIns {

    private final AskedOnce people;

    SignIns(AskedOnce people) {
        this.people = people;
    }

    /** @param count the person's when he or she signed in */
    public Standing standing(String username, int count) {
        return people.person(username)
                .map(person -> !person.active()
                        ? Standing.DEACTIVATED
                        : person.signIns() == count ? Standing.SIGNED_IN : Standing.ENDED)
                .orElse(Standing.DEACTIVATED);
    }

    /** What he or she is today, whatever it was at the sign-in. */
    public List<SimpleGrantedAuthority> authorities(String username) {
        return people.person(username).map(Actors::authorities).orElse(List.of());
    }

    public enum Standing {
        SIGNED_IN,
        /** The password was changed elsewhere. */
        ENDED,
        DEACTIVATED
    }
}
