package org.khamrabrong.signing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Person;

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

    static Signer of(Person person, UUID unit, String unitName) {
        return new Signer(person.id(), person.username(), person.name(), person.position(), unit, unitName, null);
    }

    /**
     * @param authority of the deputy to sign for the absent one
     * @param unit that is signed for
     * @param ownName of the deputy's unit
     */
    static Signer of(Person deputy, Person absent, String authority, UUID unit, String ownName) {
        return new Signer(
                deputy.id(),
                deputy.username(),
                deputy.name(),
                deputy.position(),
                unit,
                ownName,
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

    SignerRow row() {
        return new SignerRow(username, name, position, unitName, actingFor == null ? null : actingFor.shown());
    }

    /** Whose signature it counts as. */
    UUID holder() {
        return actingFor == null ? person : actingFor.person();
    }
}
