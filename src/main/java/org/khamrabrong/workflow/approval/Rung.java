package org.khamrabrong.workflow.approval;

import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;

/**
 * A level as the record names it.
 *
 * @param unit its names at that time
 */
public record Rung(Role role, UnitName unit) {

    static Rung of(Role role, Unit unit) {
        return new Rung(role, unit.names());
    }
}
