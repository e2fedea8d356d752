package org.khamrabrong.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Role;

/**
 * Where a step stands: whose agreement it is and whose people do it.
 *
 * @param unit the unit whose agreement it is
 * @param responsible the unit whose people do the step; null where those of every other unit may
 * @param other the unit on the other side of the pledge, where the step is one side's; null where it is neither's
 * @param fiscalYear Gregorian year in which the fiscal year ends
 * @param round self-assessment round; null outside of one
 */
record StepPlace(
        UUID unit,
        @Nullable UUID responsible,
        @Nullable UUID other,
        int fiscalYear,
        @Nullable Integer round) {

    /**
     * @param receiver the unit that receives the pledge; null before signing
     * @throws IllegalStateException where the model offers the step to people who do none, or to a unit that is not known
     */
    static StepPlace of(Role role, UUID unit, @Nullable UUID receiver, int fiscalYear, @Nullable Integer round) {
        return switch (role.reach()) {
            case OWN_UNIT -> new StepPlace(unit, unit, receiver, fiscalYear, round);
            case RECEIVING_UNIT -> new StepPlace(unit, known(receiver), unit, fiscalYear, round);
            case OTHER_UNITS -> new StepPlace(unit, null, null, fiscalYear, round);
            case EVERY_UNIT, NO_UNIT -> throw new IllegalStateException(role + " does no step");
        };
    }

    /** The same step, done by that unit's people. */
    StepPlace doneAt(UUID other) {
        return new StepPlace(unit, other, this.other, fiscalYear, round);
    }

    private static UUID known(@Nullable UUID receiver) {
        if (receiver == null) {
            throw new IllegalStateException("No unit receives the pledge yet");
        }
        return receiver;
    }
}
