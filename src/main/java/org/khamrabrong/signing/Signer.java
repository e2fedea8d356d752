package org.khamrabrong.signing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;

/**
 * Who signs, with name and position as they are at that moment.
 *
 * @param unit that is signed for
 * @param unitName of the one who signs; a deputy may sit elsewhere
 * @param actingFor null where somebody signs for him- or herself
 */
record Signer(
        UUID person,
        String username,
        String name,
        String position,
        UUID unit,
        String unitName,
        @Nullable RepresentedPerson actingFor) {

    static Signer of(Person person, Unit unit) {
        return new Signer(
                person.id(), person.username(), person.name(), person.position(), unit.id(), unit.name(), null);
    }

    /**
     * @param authority of the deputy to sign for the absent one
     * @param own the deputy's unit
     */
    static Signer of(Person deputy, Person absent, String authority, Unit own) {
        return new Signer(
                deputy.id(),
                deputy.username(),
                deputy.name(),
                deputy.position(),
                absent.unit(),
                own.name(),
                RepresentedPerson.of(absent, authority));
    }

    /** Refuses where it was for somebody else, or by another order, when the signer was shown it. */
    void requireSeen(ShownDocument seen) {
        String now = actingFor == null ? null : onBehalf(actingFor.name(), actingFor.authority());
        if (!Objects.equals(now, seen.onBehalf())) {
            throw new Refusal("signing.refusal.otherBehalfSeen");
        }
    }

    static String onBehalf(String name, String authority) {
        return name + "\n" + authority;
    }

    /** Whose signature it counts as. */
    UUID holder() {
        return actingFor == null ? person : actingFor.person();
    }
}
