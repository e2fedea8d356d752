package org.planted.code.agreement;

import org.khamrabrong.organization.Actors;

/** Mistake: gets around every question of rights. */
public class ActingAsTheSystem {

    String name(Actors actors) {
        return actors.asSystem(actors::currentName);
    }
}
