package org.khamrabrong.organization;

import org.khamrabrong.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Says in what capacity the signed-in person speaks of somebody's being away: nobody passes on what was entrusted. */
@Component
class NamingRights {

    private final Actors actors;

    NamingRights(Actors actors) {
        this.actors = actors;
    }

    /** @throws Refusal where it is none of the signed-in person's business */
    NamedAs as(Person person) {
        if (actors.isSystem()) {
            return NamedAs.ADMINISTRATOR;
        }
        Person me = actors.current();
        if (me.username().equals(person.username())) {
            return NamedAs.ABSENT;
        }
        if (me.is(Role.ADMINISTRATOR)) {
            return NamedAs.ADMINISTRATOR;
        }
        if (me.holds(Role.HEAD, person.unit())) {
            return NamedAs.HEAD;
        }
        throw new Refusal("organization.refusal.deputyNotYours", person.name());
    }
}
