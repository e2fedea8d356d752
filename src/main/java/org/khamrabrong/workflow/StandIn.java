package org.khamrabrong.workflow;

/**
 * For whom a deputy may do a step, and what keeps him or her from it.
 *
 * @param person user name of the absent one
 * @param authority number and date of the order that says so
 * @param ofOtherSide whether the deputy belongs to the other side of the pledge, or signs for it too
 * @param doneAlready whether it was done for the absent one already
 */
public record StandIn(String person, String authority, boolean ofOtherSide, boolean doneAlready) {

    boolean free() {
        return !ofOtherSide && !doneAlready;
    }
}
