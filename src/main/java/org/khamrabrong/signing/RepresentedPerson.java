package org.khamrabrong.signing;

import java.util.UUID;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.organization.Person;

/**
 * For whom a deputy signs, as that one is at that moment.
 *
 * @param authority number and date of the order that says so
 */
record RepresentedPerson(UUID person, String username, String name, String position, String authority) {

    static RepresentedPerson of(Person person, String authority) {
        return new RepresentedPerson(person.id(), person.username(), person.name(), person.position(), authority);
    }

    Signatory.ActingFor shown() {
        return new Signatory.ActingFor(name, position, authority);
    }
}
