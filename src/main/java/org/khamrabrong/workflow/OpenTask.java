package org.khamrabrong.workflow;

import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;

/**
 * A human step that waits.
 *
 * @param key element id in the model, e.g. {@code Task_ReviewOffer}
 * @param unit the unit whose agreement it is
 * @param receiverUnit the unit that receives the pledge; null before signing
 * @param fiscalYear Gregorian year in which the fiscal year ends
 * @param round self-assessment round; null outside of one
 * @param form route of the form
 * @param assignee user name; null while nobody has taken it
 * @param due null where the step has no due date
 */
public record OpenTask(
        String id,
        String key,
        String process,
        AgreementId agreement,
        Role role,
        UUID unit,
        UUID receiverUnit,
        int fiscalYear,
        Integer round,
        String form,
        String assignee,
        Instant opened,
        Instant due) {

    /** Whether role and unit allow the person to do this step. */
    public boolean isFor(Person person) {
        if (!person.is(role)) {
            return false;
        }
        return switch (role.reach()) {
            case OWN_UNIT -> person.unit().equals(unit);
            case RECEIVING_UNIT -> person.unit().equals(receiverUnit);
            case OTHER_UNITS -> !person.unit().equals(unit);
            case EVERY_UNIT -> true;
            case NO_UNIT -> false;
        };
    }

    /** Where this step is one side's signature: whether the person signs for the other. */
    boolean isForOtherSide(Person person) {
        return person.unit().equals(otherUnit())
                && Role.signing().stream().anyMatch(each -> each != role && person.is(each));
    }

    OpenTask heldBy(String username) {
        return new OpenTask(
                id, key, process, agreement, role, unit, receiverUnit, fiscalYear, round, form, username, opened, due);
    }

    /** The unit whose people do this step; null where people of any other unit may. */
    public UUID responsibleUnit() {
        return switch (role.reach()) {
            case OWN_UNIT -> unit;
            case RECEIVING_UNIT -> receiverUnit;
            default -> null;
        };
    }

    /** The unit on the other side of the pledge, where this step is one side's; null where it is neither's. */
    public UUID otherUnit() {
        return switch (role.reach()) {
            case OWN_UNIT -> receiverUnit;
            case RECEIVING_UNIT -> unit;
            default -> null;
        };
    }
}
