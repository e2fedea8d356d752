package org.khamrabrong.signing;

import java.util.UUID;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;

/** Who signs, with name, position and unit as they are at that moment. */
record Signer(UUID person, String username, String name, String position, UUID unit, String unitName) {

    static Signer of(Person person, Unit unit) {
        return new Signer(person.id(), person.username(), person.name(), person.position(), unit.id(), unit.name());
    }
}
