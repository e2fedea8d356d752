package org.khamrabrong.workflow.approval;

import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;

/**
 * A level as the table names it for one unit.
 *
 * @param countsOnce whether it counts as approved by whoever approved an earlier one, where nobody else could act there
 */
record NamedLevel(Role role, Unit unit, boolean countsOnce) {

    boolean isAt(NamedLevel other) {
        return role == other.role && unit.id().equals(other.unit.id());
    }
}
